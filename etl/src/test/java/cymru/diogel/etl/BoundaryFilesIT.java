package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boundary sets that come in several files, and several sets of one kind. */
class BoundaryFilesIT {
    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallWorld world;

    @BeforeEach
    void load() {
        world = new SmallWorld(folder);
        assertThat(diogel.load(world.folder()).err()).isEmpty();
    }

    private Path older(String name, String code, int west, int east) {
        return world.write(
                name,
                SmallWorld.collection(
                        "EPSG::27700",
                        SmallWorld.feature(
                                "\"WD13CD\":\"" + code + "\",\"WD13NM\":\"Old\",\"WD13NMW\":\"Hen\"",
                                SmallWorld.square(west, east))));
    }

    private String sets() {
        return diogel.one("""
                select string_agg(vintage || ' ' || n, ', ' order by vintage)
                from (select vintage, count(*) as n from area join boundary_set using (boundary_set_id)
                      where kind = 'ward' group by 1) c
                """, String.class);
    }

    @Test
    void filesOfOneVintageInOneLoadMakeOneSetBesideTheOthers() {
        Path west = older("west.geojson", "W05998001", 240000, 241500);
        Path east = older("east.geojson", "W05998002", 241500, 243000);
        CommandLineRun.Result result = diogel.load(west, east);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(sets()).isEqualTo("2013-12 2, 2022-12 3");
        // Shared borders stay shared across the files: the set is generalised as a whole.
        assertThat(diogel.one(
                        "select count(*) from area_shape join boundary_set using (boundary_set_id) where vintage = '2013-12'",
                        Integer.class))
                .isEqualTo(2 * 5);
        // The incidents that were there are placed in both sets.
        assertThat(diogel.one("""
                        select string_agg(code || ' ' || n, ', ' order by code)
                        from (select a.code, sum(incidents) as n from area_month_count join area a using (area_id)
                              where a.code like 'W05%' group by 1) c
                        """, String.class)).isEqualTo("W05998001 2, W05999001 2");
        assertThat(diogel.run("status").out())
                .contains("2022-12 (served)")
                .contains("west.geojson")
                .contains("east.geojson");
        assertThat(diogel.load(west, east).out()).contains("Nothing changed");
    }

    @Test
    void whereOneFileOfASetHasChangedTheWholeSetIsLoaded() {
        Path west = older("west.geojson", "W05998001", 240000, 241500);
        Path east = older("east.geojson", "W05998002", 241500, 243000);
        assertThat(diogel.load(west, east).exit()).isZero();
        Path moved = older("east.geojson", "W05998003", 241500, 243000);
        assertThat(diogel.load(west, moved).exit()).isZero();
        assertThat(sets()).isEqualTo("2013-12 2, 2022-12 3");
        assertThat(diogel.one(
                        "select string_agg(code, ' ' order by code) from area where code like 'W05998%'", String.class))
                .isEqualTo("W05998001 W05998003");
    }

    @Test
    void aSetThatBecomesSmallerIsToldOf() {
        Path west = older("west.geojson", "W05998001", 240000, 241500);
        Path east = older("east.geojson", "W05998002", 241500, 243000);
        assertThat(diogel.load(west, east).exit()).isZero();
        CommandLineRun.Result alone = diogel.load(older("west.geojson", "W05998001", 240000, 242000));
        assertThat(alone.out()).contains("wards 2013-12 had 2 areas and has 1 now");
    }

    @Test
    void anAreaInTwoFilesIsRefused() {
        Path west = older("west.geojson", "W05998001", 240000, 241500);
        Path east = older("east.geojson", "W05998001", 241500, 243000);
        CommandLineRun.Result result = diogel.load(west, east);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("wards of 2013-12 are also in").contains("such as W05998001");
        assertThat(sets()).isEqualTo("2022-12 3");
    }
}
