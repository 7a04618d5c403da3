package cymru.diogel.etl;

import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.BadInput;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The published forms of residents by LSOA that Diogel reads. */
enum PopulationForm {
    CENSUS_2021("census-2021", "lsoa21_code", "usual_residents_census2021_ts021"),
    /** Table TS001 as Nomis hands it out. */
    CENSUS_2021_TS001("census-2021", "geography code", "Residence type: Total; measures: Value"),
    MID_2020("mid-2020", "lsoa11_code", "total_population");

    private final String edition;
    private final String code;
    private final String residents;

    PopulationForm(String edition, String code, String residents) {
        this.edition = edition;
        this.code = code;
        this.residents = residents;
    }

    /** As in {@code population_edition}. */
    String edition() {
        return edition;
    }

    /** The heading of the LSOA code. */
    String code() {
        return code;
    }

    /** The heading of the number of usual residents. */
    String residents() {
        return residents;
    }

    static Optional<PopulationForm> among(Collection<String> headings) {
        for (PopulationForm form : values()) {
            if (headings.contains(form.code) && headings.contains(form.residents)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    static PopulationForm of(SourceFile file, Table table) {
        return among(table.headings())
                .orElseThrow(() -> new BadInput(file.name() + ": expected the columns "
                        + List.of(CENSUS_2021.code, CENSUS_2021.residents) + ", "
                        + List.of(CENSUS_2021_TS001.code, CENSUS_2021_TS001.residents) + " or "
                        + List.of(MID_2020.code, MID_2020.residents) + "; found "
                        + table.headings().stream().limit(8).toList()));
    }
}
