package downhill.server;

import downhill.server.classes.ClassCodes;
import downhill.server.classes.ClassEvents;
import downhill.server.classes.ClassRoutes;
import downhill.server.classes.ClassStore;
import downhill.server.classes.EventStore;
import downhill.server.classes.EventsHandler;
import downhill.server.classes.OtherServers;
import downhill.server.data.DataSets;
import downhill.server.fault.FatalErrors;
import downhill.server.http.PostLimit;
import downhill.server.http.Security;
import downhill.server.http.Traffic;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Json;
import downhill.server.lessons.LessonVocabulary;
import downhill.server.metrics.Metrics;
import downhill.server.runs.Receipts;
import downhill.server.runs.RunRoutes;
import downhill.server.runs.RunStore;
import downhill.server.runs.Verifier;
import downhill.server.site.ErrorAnswers;
import downhill.server.site.Site;
import downhill.server.storage.Database;
import downhill.server.storage.ExpiringStore;
import downhill.server.storage.Health;
import downhill.server.storage.Retention;
import downhill.server.teach.TeachRoutes;
import io.github.bucket4j.TimeMeter;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;

/** Puts the parts of the server together. */
public final class App {
    static final long STOP_TIMEOUT = 10_000;

    private App() {}

    public static Javalin create(
            Site site, DataSets sets, Database database, Clock clock, TimeMeter time, Settings settings) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.prefer405over404 = true;
            config.jetty.modifyServer(server -> server.setStopTimeout(STOP_TIMEOUT));
            config.router.javaLangErrorHandler((response, error) -> FatalErrors.handle(error));
            EventStore happened = new EventStore(database);
            ClassStore classes = new ClassStore(database, happened);
            ClassCodes codes = new ClassCodes(classes);
            RunStore runs = new RunStore(database, happened);
            ClassEvents streams = new ClassEvents(happened, classes, runs);
            OtherServers others = new OtherServers(database, streams);
            config.events.serverStarted(streams::start);
            config.events.serverStarted(others::start);
            config.events.serverStopping(others::close);
            config.events.serverStopping(streams::close);
            Security.protect(
                    config, settings.trustedProxies(), settings.publicHosts(), new EventsHandler(streams, codes));
            Metrics metrics = new Metrics();
            MeterRegistry registry = metrics.registry();
            database.measure(registry);
            streams.measure(registry);
            Traffic.watch(config, registry, settings.accessLog() ? System.out : null);
            metrics.addTo(config.routes, settings.metricsToken());
            config.events.serverStopped(metrics::close);
            ErrorAnswers.addTo(config.routes, site);
            // An address that readers type; browsers keep what follows #.
            WriteRoutes.addRead(config.routes, "/glossary", ctx -> {
                String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
                ctx.redirect("/learn/glossary" + query, HttpStatus.MOVED_PERMANENTLY);
            });
            sets.addTo(config.routes);
            WriteRoutes writes = new WriteRoutes(config.routes, new PostLimit(time, registry));
            Verifier verifier = new Verifier(database, runs, sets, Verifier.BUDGET, registry);
            config.events.serverStarted(verifier::start);
            config.events.serverStopping(verifier::close);
            new RunRoutes(runs, sets, verifier, classes, codes, clock, registry).addTo(config.routes, writes);
            Receipts.addTo(config.routes, runs, site);
            TeachRoutes.addTo(config.routes, site);
            ClassRoutes classRoutes =
                    new ClassRoutes(classes, codes, runs, happened, LessonVocabulary.questions(), clock);
            classRoutes.addTo(config.routes, writes);
            config.events.serverStopped(classRoutes::close);
            Retention retention = new Retention(
                    settings.retentionDays(),
                    List.of(
                            classes.by("created_at"),
                            new ExpiringStore(database, "run", "created_at"),
                            // Measurements, which servers of an earlier release over the same database still save.
                            new ExpiringStore(database, "benchmark", "created_at")),
                    new ExpiringStore(database, "deleted", "deleted_at"),
                    classes.by("deleted_at"),
                    clock,
                    Retention.PERIOD);
            config.events.serverStarted(retention::start);
            config.events.serverStopping(retention::close);
            addAbout(config.routes, settings);
            addHealth(config.routes, new Health(database));
            for (String page : List.of("/join", "/class", "/wall")) {
                WriteRoutes.addRead(config.routes, page + "/{code}", ctx -> site.send(ctx, page));
            }
            // Last: it may take whatever address is left.
            site.addTo(config.routes);
        });
    }

    /** Tells /privacy who is responsible for this server and how long it keeps what is saved. */
    private static void addAbout(RoutesConfig routes, Settings settings) {
        String about = Json.text(
                Json.object().put("operator", settings.operator()).put("retentionDays", settings.retentionDays()));
        routes.get("/api/about", ctx -> {
            ctx.header("Cache-Control", "no-cache");
            ctx.contentType("application/json").result(about);
        });
    }

    /** Answers 200 while the database takes what is saved. */
    private static void addHealth(RoutesConfig routes, Health health) {
        WriteRoutes.addRead(routes, "/healthz", ctx -> {
            ctx.header("Cache-Control", "no-store");
            health.check();
            ctx.contentType("text/plain; charset=utf-8").result("ok\n");
        });
    }
}
