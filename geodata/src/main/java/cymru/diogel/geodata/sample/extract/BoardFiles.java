package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Town;
import cymru.diogel.geodata.sample.extract.PlantedTruth.Kind;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Comparator;
import java.util.List;

/** What the board keeps beside the figures: the towns it names already, notes on the series, and its actions. */
final class BoardFiles {
    private static final int NAMED = 10;

    private BoardFiles() {}

    /** The ten largest towns, as circles of EPSG:27700. */
    static void writeNamedAreas(CsvWriter csv) {
        csv.writeRecord("name_en", "name_cy", "easting", "northing", "radius_m");
        Town.ALL.stream()
                .sorted(Comparator.comparingInt(Town::residents).reversed())
                .limit(NAMED)
                .forEach(town -> csv.writeRecord(
                        town.nameEn(),
                        town.nameCy(),
                        metres(town.easting()),
                        metres(town.northing()),
                        Long.toString(Math.max(800, Math.min(1500, Math.round(500 * town.radius()))))));
    }

    static void writeAnnotations(CsvWriter csv, List<PlantedTruth> truths) {
        csv.writeRecord("on", "until", "kind", "area", "text_en", "text_cy");
        csv.writeRecord(
                PlantedTruth.RECORDING_CHANGE.atDay(1).toString(),
                "",
                "recording",
                "",
                "Violence without injury, stalking and harassment are recorded more fully from here on, and violence with injury"
                        + " somewhat more.",
                "O hyn ymlaen caiff trais heb anaf, stelcio ac aflonyddu eu cofnodi'n llawnach, a thrais ag anaf rywfaint yn"
                        + " fwy.");
        csv.writeRecord(
                "2025-07-04",
                "2025-08-31",
                "operation",
                code(truths, Kind.PERSISTENT),
                "Summer patrols on Friday and Saturday nights.",
                "Patrolau haf ar nos Wener a nos Sadwrn.");
        csv.writeRecord(
                "2024-08-03",
                "2024-08-10",
                "other",
                code(truths, Kind.GROWING),
                "A week-long festival in the town.",
                "Gŵyl wythnos o hyd yn y dref.");
    }

    static void writeActions(CsvWriter csv, List<PlantedTruth> truths) {
        csv.writeRecord(
                "area",
                "action_en",
                "action_cy",
                "owner",
                "from",
                "due",
                "review",
                "status",
                "decision_en",
                "decision_cy");
        csv.writeRecord(
                code(truths, Kind.PERSISTENT),
                "Patrols on Friday and Saturday nights from 22:00 to 03:00",
                "Patrolau nos Wener a nos Sadwrn rhwng 22:00 a 03:00",
                "Neighbourhood policing team",
                "2025-07-01",
                "2025-12-31",
                "2026-01-15",
                "running",
                "Continue until the review.",
                "Parhau tan yr adolygiad.");
        csv.writeRecord(
                code(truths, Kind.GROWING),
                "Licensing visits and a taxi marshal at closing time",
                "Ymweliadau trwyddedu a marsial tacsis amser cau",
                "County council licensing team",
                "2025-10-01",
                "2026-03-31",
                "2026-04-15",
                "planned",
                "Agreed in principle; cost to be confirmed.",
                "Cytunwyd mewn egwyddor; y gost i'w chadarnhau.");
        csv.writeRecord(
                code(truths, Kind.FADING),
                "Street lighting and cameras by the quay",
                "Goleuadau stryd a chamerâu ger y cei",
                "County council community safety team",
                "2022-04-01",
                "2023-03-31",
                "2025-07-15",
                "done",
                "Close the action; keep the ward on the list for a year.",
                "Cau'r cam gweithredu; cadw'r ward ar y rhestr am flwyddyn.");
        csv.writeRecord(
                code(truths, Kind.ISOLATED),
                "Rural engagement: monthly surgery with the health board",
                "Ymgysylltu gwledig: cymhorthfa fisol gyda'r bwrdd iechyd",
                "Neighbourhood policing team",
                "2025-09-01",
                "2026-02-28",
                "2026-03-15",
                "running",
                "Report to the next meeting.",
                "Adrodd i'r cyfarfod nesaf.");
        csv.writeRecord(
                code(truths, Kind.BLIND_SPOT),
                "Compare ambulance calls with police records",
                "Cymharu galwadau ambiwlans â chofnodion yr heddlu",
                "Ambulance service and analysts",
                "2025-10-01",
                "2025-12-31",
                "2026-01-15",
                "planned",
                "Find out why few of the calls become police records.",
                "Canfod pam mai ychydig o'r galwadau sy'n dod yn gofnodion heddlu.");
    }

    private static String code(List<PlantedTruth> truths, Kind kind) {
        return truths.stream()
                .filter(truth -> truth.kind() == kind)
                .findFirst()
                .orElseThrow()
                .wardCode();
    }

    private static String metres(double kilometres) {
        return Long.toString(Math.round(1000 * kilometres));
    }
}
