package cymru.diogel.etl.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Street files of data.police.uk by force and month, each from the latest archive that holds it. */
record PoliceArchives(Source.Means means, String force, Optional<MonthSpan> asked, Consumer<String> notes)
        implements Source {
    /** An archive holds its month and the 35 before it. */
    private static final int MONTHS_HELD = 36;

    @Override
    public List<Fetched> fetch(CatalogueEntry entry) throws IOException {
        SortedSet<YearMonth> published = published(entry);
        YearMonth newest = published.last();
        SortedMap<YearMonth, List<YearMonth>> wanted = new TreeMap<>();
        List<Fetched> fetched = new ArrayList<>();
        for (YearMonth month : wanted(published)) {
            Path target = means.shelf().place(named(entry.file(), month));
            Optional<Provenance> earlier = means.earlier(target);
            earlier.ifPresent(one -> fetched.add(new Fetched(entry, target, one, false)));
            if (earlier.isEmpty()) {
                YearMonth last = month.plusMonths(MONTHS_HELD - 1L);
                wanted.computeIfAbsent(last.isBefore(newest) ? last : newest, none -> new ArrayList<>())
                        .add(month);
            }
        }
        for (Map.Entry<YearMonth, List<YearMonth>> archive : wanted.entrySet()) {
            take(entry, named(entry.address(), archive.getKey()), archive.getValue(), fetched);
        }
        return fetched;
    }

    private void take(CatalogueEntry entry, String address, List<YearMonth> months, List<Fetched> fetched)
            throws IOException {
        try (RemoteArchive archive = RemoteArchive.open(
                means.web(), means.bar(), address, means.shelf().folder())) {
            List<String> absent = new ArrayList<>();
            for (YearMonth month : months) {
                Path target = means.shelf().place(named(entry.file(), month));
                Path whole = Part.of(target).bytes();
                if (archive.take(named(entry.entry(), month), whole)) {
                    fetched.add(means.put(entry, archive.outcome(), address, whole, target));
                } else {
                    absent.add(month.toString());
                }
            }
            if (absent.size() == months.size() && fetched.isEmpty()) {
                throw new BadInput(address + " holds no street file of '" + force + "'; it has those of "
                        + String.join(", ", forces(archive.names())));
            }
            if (!absent.isEmpty()) {
                notes.accept(
                        "note: " + address + " holds no street file of " + force + " for " + String.join(", ", absent));
            }
        }
    }

    private static SortedSet<String> forces(List<String> names) {
        SortedSet<String> forces = new TreeSet<>();
        for (String name : names) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (file.matches("\\d{4}-\\d\\d-.+-street\\.csv")) {
                forces.add(file.substring("2025-01-".length(), file.length() - "-street.csv".length()));
            }
        }
        return forces;
    }

    private List<YearMonth> wanted(SortedSet<YearMonth> published) {
        YearMonth newest = published.last();
        if (asked.isPresent()
                && (asked.get().to().isAfter(newest) || asked.get().from().isBefore(published.first()))) {
            throw new BadInput("--months: " + asked.get() + " is not published; data.police.uk has " + published.first()
                    + " to " + newest);
        }
        MonthSpan span = asked.orElse(new MonthSpan(newest.minusMonths(MONTHS_HELD - 1L), newest));
        return published.stream().filter(span::holds).toList();
    }

    private SortedSet<YearMonth> published(CatalogueEntry entry) {
        return means.web().ask(entry.listing(), () -> Map.of("Accept-Encoding", "gzip"), answer -> {
            SortedSet<YearMonth> months = new TreeSet<>();
            try {
                for (JsonNode one : FeatureLayer.read(Unpacked.body(answer))) {
                    months.add(YearMonth.parse(one.path("date").asText()));
                }
            } catch (DateTimeParseException other) {
                months.clear();
            }
            if (months.isEmpty()) {
                throw new BadInput(entry.id() + ": " + entry.listing()
                        + " has changed its form: expected a list of objects with a date such as 2025-09");
            }
            return months;
        });
    }

    private String named(String pattern, YearMonth month) {
        return pattern.replace("{month}", month.toString()).replace("{force}", force);
    }
}
