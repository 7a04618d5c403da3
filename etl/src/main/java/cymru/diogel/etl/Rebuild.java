package cymru.diogel.etl;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What of the derived tables is made anew after a load, by what it brought. */
final class Rebuild {
    private Rebuild() {}

    /** The tables that a load of these datasets fills from nothing, whatever was in them. */
    static Set<String> tables(Collection<String> datasets) {
        Set<String> tables = new HashSet<>();
        boolean areas = datasets.contains("wards") || datasets.contains("lsoas") || datasets.contains("named-areas");
        if (areas || datasets.contains("population") || datasets.contains("deprivation")) {
            tables.addAll(Set.of("lsoa_ward", "area_population", "area_deprivation", "cell_lsoa"));
        }
        if (areas || datasets.contains("police") || datasets.contains(ExtractFile.DATASET)) {
            tables.addAll(Set.of("area_month_count", "area_month_hour", "total_month_count", "total_month_hour"));
        }
        return tables;
    }

    static void run(Handle handle, PoliceLoader police, LoadReport report) {
        boolean policeChanged = report.changed("police") || report.changed(ExtractFile.DATASET);
        if (policeChanged) {
            police.promote();
            report.notes.addAll(MonthCheck.warnings(handle));
        }
        Derivation derivation = new Derivation(handle);
        boolean wards = report.changed("wards");
        boolean areas = wards || report.changed("lsoas") || report.changed("named-areas");
        boolean figures = areas || report.changed("population") || report.changed("deprivation");
        if (policeChanged || areas || report.changed("counties")) {
            derivation.placeInAreas();
        }
        if (policeChanged || wards) {
            derivation.grid();
        }
        if (figures) {
            derivation.residentsAndDeprivation();
        }
        if (policeChanged || figures) {
            derivation.cellLsoas();
        }
        if (policeChanged || areas) {
            derivation.counts();
        }
    }
}
