package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in other forms, encodings and words than the usual, loaded from the command line. */
class FormatsLoadIT {
    private static final Path data = Path.of(System.getProperty("diogel.realdata", "none"));
    private static final String RANKS =
            "deprivation/welsh-index-multiple-deprivation-2019-index-and-domain-ranks-by-small-area";
    private static final String SCORES = "deprivation/wimd-2019-index-and-domain-scores-by-small-area_0.ods";

    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    private Path folder;

    @Test
    void theScoresImplyThePublishedRanks() {
        Assumptions.assumeTrue(
                Files.isDirectory(data),
                "SKIPPED: the real open data is not at " + data + " (set -Ddiogel.realdata=FOLDER)");
        CommandLineRun scored = new CommandLineRun(TestPostgis.fresh());
        assertThat(scored.load(data.resolve(SCORES)).out()).contains("1,909", "holds scores");
        CommandLineRun booked = new CommandLineRun(TestPostgis.fresh());
        assertThat(booked.load(data.resolve(RANKS + ".xls")).exit()).isZero();
        assertThat(diogel.load(data.resolve(RANKS + ".csv")).exit()).isZero();
        assertThat(ranks(booked)).isEqualTo(ranks(diogel)).contains("W01000001 overall 885");
        assertThat(ranks(scored)).isEqualTo(ranks(diogel));
    }

    private static String ranks(CommandLineRun run) {
        return run.one(
                        "select string_agg(lsoa_code || ' ' || domain || ' ' || rank, chr(10) order by lsoa_code, domain)"
                                + " from deprivation_rank",
                        String.class)
                + "\n";
    }

    @Test
    void latin1IsReadAndSaid() {
        SmallWorld world = new SmallWorld(folder);
        String row = SmallWorld.police("y", "2025-02", SmallWorld.IN_FIRST_WARD, "Drugs")
                .replace("High", "H\u00f4l");
        Path file = world.write(
                "latin1.csv",
                (SmallWorld.POLICE_HEADINGS + row).replace("\n", "\r\n").getBytes(Charset.forName("ISO-8859-1")));
        CommandLineRun.Result result = diogel.load(file);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("is not UTF-8 and was read as Windows-1252");
        assertThat(diogel.one(
                        "select location || coalesce(context, '-') from incident where crime_id = 'y'", String.class))
                .isEqualTo("On or near H\u00f4l Street-");
    }

    @Test
    void headingsThatNobodyForesawAreProposedAMappingThatWorks() {
        SmallWorld world = new SmallWorld(folder);
        Path file = world.write("people.csv", "LSOA21 Code;Usual residents (census2021, TS021)\nW01000003;1,234\n");
        CommandLineRun.Result refused = diogel.load(file);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        "people.csv: has no headings that Diogel knows; looked for those of police, ",
                        "; found LSOA21 Code, Usual residents (census2021, TS021). It comes closest to population: try --columns",
                        "ours,theirs | lsoa21_code,LSOA21 Code | usual_residents_census2021_ts021,\"Usual residents (census2021, TS021)\"");
        String lines = refused.err().replaceAll("(?s).*lines: (.*?)\\R.*", "$1").replace(" | ", "\n");
        Path mapping = world.write("mapping.csv", lines + "\n");
        CommandLineRun.Result loaded = diogel.run("load", "--columns", mapping.toString(), file.toString());
        assertThat(loaded.exit()).as(loaded.err()).isZero();
        assertThat(diogel.one("select residents from population where lsoa_code = 'W01000003'", Integer.class))
                .isEqualTo(1_234);
    }
}
