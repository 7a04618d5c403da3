package cymru.diogel.etl.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.diogel.etl.formats.SourceFiles;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a fetched file came from, kept beside it as {@code NAME.provenance.json}.
 *
 * @param address that was asked
 * @param foundAt where redirects led
 * @param fetchedAt in UTC, to the second
 * @param etag as the server gave it, or what else tells whether there is something new; may be empty
 * @param lastModified as the server gave it; may be empty
 * @param rows empty where they are not counted
 */
public record Provenance(
        String id,
        String title,
        String publisher,
        String licence,
        String address,
        String foundAt,
        String fetchedAt,
        String etag,
        String lastModified,
        long bytes,
        String sha256,
        String rows) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    static Provenance of(CatalogueEntry entry, Download.Outcome outcome, String address, Path whole, String rows)
            throws IOException {
        return new Provenance(
                entry.id(),
                entry.titleEn(),
                entry.publisherEn(),
                entry.licence(),
                address,
                outcome.address(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                outcome.etag(),
                outcome.lastModified(),
                Files.size(whole),
                Sha256.of(whole),
                rows);
    }

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + SourceFiles.PROVENANCE);
    }

    /** Of a file that is in place as it was fetched; empty where it was not fetched, or was changed since. */
    public static Optional<Provenance> of(Path file) {
        Path beside = beside(file);
        try {
            if (!Files.exists(file) || !Files.exists(beside)) {
                return Optional.empty();
            }
            return Optional.of(JSON.readValue(beside.toFile(), Provenance.class))
                    .filter(one -> one.bytes == file.toFile().length() && one.sha256.equals(Sha256.of(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** As one line of JSON. */
    public String json() {
        try {
            return JSON.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void write(Path to) throws IOException {
        JSON.writeValue(to.toFile(), this);
    }
}
