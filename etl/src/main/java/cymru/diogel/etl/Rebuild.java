package cymru.diogel.etl;

import cymru.diogel.etl.vintages.Vintages;
import cymru.diogel.geodata.database.Versions;
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
        if (areas || datasets.contains("population") || datasets.contains(LsoaLookup.DATASET)) {
            tables.add("area_succession");
        }
        if (datasets.contains("wards")) {
            tables.add("place_outside");
        }
        if (areas || datasets.stream().anyMatch(LoadReport::isIncidents)) {
            tables.addAll(Set.of("area_month_count", "area_month_hour", "total_month_count", "total_month_hour"));
        }
        return tables;
    }

    static void run(Handle handle, PoliceLoader police, LoadReport report) {
        boolean policeChanged = report.changedIncidents();
        if (policeChanged) {
            police.promote(report);
            report.notes.addAll(MonthCheck.warnings(handle));
        }
        Derivation derivation = new Derivation(handle);
        boolean wards = report.changed("wards");
        boolean areas = wards || report.changed("lsoas") || report.changed("named-areas");
        boolean figures = areas || report.changed("population") || report.changed("deprivation");
        if (areas || report.changed("counties")) {
            new Generalisation(handle).ofNewSets(report.notes);
        }
        if (policeChanged || areas || report.changed("counties")) {
            derivation.place(policeChanged || wards);
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
        Vintages vintages = new Vintages(handle);
        boolean lookup = report.changed(LsoaLookup.DATASET);
        if (areas || lookup || report.changed("population")) {
            report.notes.addAll(vintages.succession());
        }
        if (policeChanged || areas || lookup) {
            report.notes.addAll(vintages.sets());
        }
        if (areas || report.changed("counties")) {
            report.notes.addAll(vintages.shrunk(Versions.served(handle).tables()));
        }
        if (figures) {
            report.notes.addAll(vintages.waiting());
        }
    }
}
