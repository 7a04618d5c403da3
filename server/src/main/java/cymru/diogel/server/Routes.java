package cymru.diogel.server;

import cymru.diogel.server.catalogue.Datasets;
import cymru.diogel.server.catalogue.Definitions;
import cymru.diogel.server.catalogue.Measures;
import cymru.diogel.server.catalogue.Periods;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.exports.FileFormat;
import cymru.diogel.server.exports.ListFile;
import cymru.diogel.server.health.Live;
import cymru.diogel.server.health.Meters;
import cymru.diogel.server.health.Metrics;
import cymru.diogel.server.health.Ready;
import cymru.diogel.server.hotspots.HotspotList;
import cymru.diogel.server.hotspots.HotspotProfile;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.hotspots.HotspotsToTake;
import cymru.diogel.server.hotspots.ListPage;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.BaseMap;
import cymru.diogel.server.lists.ListCatalogue;
import cymru.diogel.server.lists.ListOfQuarter;
import cymru.diogel.server.lists.ListsCompared;
import cymru.diogel.server.lists.Seals;
import cymru.diogel.server.methods.Methods;
import cymru.diogel.server.needs.NeedsAssessment;
import cymru.diogel.server.needs.NeedsToTake;
import cymru.diogel.server.pack.PackFile;
import cymru.diogel.server.pack.PackOutline;
import cymru.diogel.server.pack.Packs;
import cymru.diogel.server.pages.Asset;
import cymru.diogel.server.pages.FrontDoor;
import cymru.diogel.server.pages.Page;
import cymru.diogel.server.pages.PageStore;
import cymru.diogel.server.pages.Worker;
import cymru.diogel.server.patrol.Pace;
import cymru.diogel.server.patrol.Patrol;
import cymru.diogel.server.patrol.VisitCounts;
import cymru.diogel.server.patrol.VisitMark;
import cymru.diogel.server.quality.Loads;
import cymru.diogel.server.quality.LoadsFile;
import cymru.diogel.server.quality.Quality;
import cymru.diogel.server.tiles.TileSet;
import cymru.diogel.server.tiles.Tiles;
import cymru.diogel.server.topology.LayerTopology;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.version.VersionWatch;
import cymru.diogel.server.wards.SimilarWards;
import cymru.diogel.server.wards.WardActions;
import cymru.diogel.server.wards.WardDeprivation;
import cymru.diogel.server.wards.WardLineage;
import cymru.diogel.server.wards.WardList;
import cymru.diogel.server.wards.WardProfile;
import cymru.diogel.server.wards.WardTrend;
import cymru.diogel.server.wards.WardsToTake;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Every address that the server answers. */
record Routes(
        Answers answers,
        Snapshots snapshots,
        CountDoor door,
        Hotspots hotspots,
        Packs packs,
        Seals seals,
        PageStore pages,
        Jdbi jdbi,
        VersionWatch watch,
        Meters meters,
        @Nullable BaseMap baseMap) {
    void addTo(RoutesConfig routes) {
        get(routes, "/api/datasets", new Datasets(answers, door.role(), baseMap));
        get(routes, "/api/measures", new Measures(answers));
        get(routes, "/api/periods", new Periods(answers, door.role()));
        get(routes, "/api/definitions", new Definitions(answers, door.role()));
        get(routes, "/api/wards", new WardList(answers, door));
        get(routes, "/api/wards.csv", new ListFile(answers, new WardsToTake(door), FileFormat.CSV));
        get(routes, "/api/wards.xlsx", new ListFile(answers, new WardsToTake(door), FileFormat.XLSX));
        get(routes, "/api/wards.geojson", new ListFile(answers, new WardsToTake(door), FileFormat.GEOJSON));
        get(routes, "/api/wards.gpkg", new ListFile(answers, new WardsToTake(door), FileFormat.GPKG));
        get(routes, "/api/wards/{code}", new WardProfile(answers, door));
        get(routes, "/api/wards/{code}/trend", new WardTrend(answers, door));
        get(routes, "/api/wards/{code}/deprivation", new WardDeprivation(answers, door.role()));
        get(routes, "/api/wards/{code}/similar", new SimilarWards(answers, door));
        get(routes, "/api/wards/{code}/lineage", new WardLineage(answers, door.role()));
        get(routes, "/api/wards/{code}/actions", new WardActions(answers, door.role()));
        get(routes, "/api/hotspots", new HotspotList(answers, hotspots));
        get(routes, "/api/hotspots.csv", new ListFile(answers, new HotspotsToTake(hotspots), FileFormat.CSV));
        get(routes, "/api/hotspots.xlsx", new ListFile(answers, new HotspotsToTake(hotspots), FileFormat.XLSX));
        get(routes, "/api/hotspots.geojson", new ListFile(answers, new HotspotsToTake(hotspots), FileFormat.GEOJSON));
        get(routes, "/api/hotspots.gpkg", new ListFile(answers, new HotspotsToTake(hotspots), FileFormat.GPKG));
        get(routes, "/api/hotspots/{code}", new HotspotProfile(answers, hotspots));
        get(routes, "/api/needs-assessment", new NeedsAssessment(answers, door));
        get(routes, "/api/needs-assessment.csv", new ListFile(answers, new NeedsToTake(door), FileFormat.CSV));
        get(routes, "/api/needs-assessment.xlsx", new ListFile(answers, new NeedsToTake(door), FileFormat.XLSX));
        get(routes, "/api/patrol", new Patrol(answers, hotspots, door));
        get(routes, "/api/visits", new VisitCounts(jdbi));
        routes.post("/api/visits", new VisitMark(jdbi, new Pace(30, 5)));
        get(routes, "/api/lists", new ListCatalogue(snapshots, seals, door.role()));
        get(routes, "/api/lists/compare", new ListsCompared(answers, seals, door));
        get(routes, "/api/lists/{quarter}", new ListOfQuarter(answers, seals, door));
        get(routes, "/api/pack", new PackOutline(answers, snapshots, packs));
        get(routes, "/api/pack.pdf", new PackFile(answers, snapshots, packs));
        get(routes, "/api/loads", new Loads(answers, door.role()));
        get(routes, "/api/loads.csv", new LoadsFile(answers, door.role()));
        get(routes, "/api/quality", new Quality(answers, door.role()));
        get(routes, "/api/methods", new Methods(answers));
        get(routes, "/tiles/{layer}.json", new TileSet(answers));
        get(routes, "/tiles/{layer}/{z}/{x}/{y}.mvt", new Tiles(answers, snapshots));
        get(routes, "/topology/{layer}.json", new LayerTopology(answers));
        get(routes, "/", new FrontDoor());
        get(routes, "/en", new Page(pages, "en"));
        get(routes, "/cy", new Page(pages, "cy"));
        get(routes, "/en/list", new ListPage(answers, pages, hotspots, "en"));
        get(routes, "/cy/list", new ListPage(answers, pages, hotspots, "cy"));
        get(routes, "/en/<view>", new Page(pages, "en"));
        get(routes, "/cy/<view>", new Page(pages, "cy"));
        get(routes, "/assets/{file}", new Asset(pages));
        get(routes, "/patrol-worker.js", new Worker(pages));
        get(routes, "/health/live", new Live());
        get(routes, "/health/ready", new Ready(jdbi, () -> watch.version().isPresent()));
        get(routes, "/metrics", new Metrics(meters));
    }

    /** Left to itself Javalin answers HEAD with 200 and without asking the handler. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
