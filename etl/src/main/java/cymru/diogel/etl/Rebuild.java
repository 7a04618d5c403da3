package cymru.diogel.etl;

import cymru.diogel.etl.vintages.Vintages;
import cymru.diogel.geodata.database.Versions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What of the derived tables is made anew by a load, by the datasets that it changes. */
record Rebuild(Set<String> datasets) {
    static Rebuild after(Collection<String> datasets) {
        return new Rebuild(Set.copyOf(datasets));
    }

    /** The tables that are filled from nothing, whatever was in them. */
    Set<String> tables() {
        Set<String> tables = new HashSet<>();
        if (figures()) {
            tables.addAll(Set.of("lsoa_ward", "area_population", "area_deprivation", "cell_lsoa"));
        }
        if (succession()) {
            tables.add("area_succession");
        }
        if (wards()) {
            tables.add("place_outside");
        }
        if (counts()) {
            tables.addAll(Set.of("area_month_count", "area_month_hour", "total_month_count", "total_month_hour"));
        }
        return tables;
    }

    void run(Handle handle, PoliceLoader police, LoadReport report) {
        if (incidents()) {
            police.promote(report);
            report.notes.addAll(MonthCheck.warnings(handle));
        }
        Derivation derivation = new Derivation(handle);
        if (outlines()) {
            new Generalisation(handle).ofNewSets(report.notes);
        }
        if (incidents() || outlines()) {
            derivation.place(incidents() || wards());
        }
        if (figures()) {
            derivation.residentsAndDeprivation();
        }
        if (incidents() || figures()) {
            derivation.cellLsoas();
        }
        if (counts()) {
            derivation.counts();
        }
        Vintages vintages = new Vintages(handle);
        if (succession()) {
            report.notes.addAll(vintages.succession());
        }
        if (counts() || lookup()) {
            report.notes.addAll(vintages.sets());
        }
        if (outlines()) {
            report.notes.addAll(vintages.shrunk(Versions.served(handle).tables()));
        }
        if (figures()) {
            report.notes.addAll(vintages.waiting());
        }
    }

    private boolean incidents() {
        return datasets.stream().anyMatch(LoadReport::isIncidents);
    }

    private boolean wards() {
        return datasets.contains("wards");
    }

    private boolean areas() {
        return wards() || datasets.contains("lsoas") || datasets.contains(OtherSource.NAMED_AREAS);
    }

    private boolean outlines() {
        return areas() || datasets.contains("counties");
    }

    private boolean population() {
        return datasets.contains("population");
    }

    private boolean figures() {
        return areas() || population() || datasets.contains("deprivation");
    }

    private boolean lookup() {
        return datasets.contains(LsoaLookup.DATASET);
    }

    private boolean succession() {
        return areas() || population() || lookup();
    }

    private boolean counts() {
        return incidents() || areas();
    }
}
