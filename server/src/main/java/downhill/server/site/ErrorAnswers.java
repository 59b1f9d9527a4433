package downhill.server.site;

import downhill.server.fault.RootCause;
import downhill.server.files.HtmlPage;
import downhill.server.files.MediaTypes;
import downhill.server.files.PageFrame;
import downhill.server.http.Security;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns every failure into an answer: JSON for programs, a page with the menu for a lost reader. */
public final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final HtmlPage notFound;

    private ErrorAnswers(HtmlPage notFound) {
        this.notFound = notFound;
    }

    public static void addTo(RoutesConfig routes, Site site) {
        byte[] page = PageFrame.read("/not-found.html", "pages/not-found.html");
        new ErrorAnswers(site.page(page)).addTo(routes);
    }

    private void addTo(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, ctx) -> answer(ctx, problem));
        routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> {
            String allowed = e.getDetails().getOrDefault("availableMethods", "");
            ctx.header("Allow", allowed);
            answer(ctx, new Problem(405, "this address takes " + allowed + " only"));
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, ofStatus(e.getStatus())));
        routes.exception(JdbiException.class, (e, ctx) -> answer(ctx, ofDatabase(e, ctx)));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            answer(ctx, new Problem(500, "the server failed; its log says why"));
        });
    }

    /** A locked, full or absent database works again later; a violated constraint never will. */
    private static Problem ofDatabase(JdbiException failure, Context ctx) {
        LOG.error("{} {}: the database refuses: {}", ctx.method(), ctx.path(), RootCause.line(failure));
        return isOurs(RootCause.of(failure))
                ? new Problem(500, "the server failed; its log says why")
                : new Problem(503, "the database does not answer");
    }

    private static boolean isOurs(Throwable root) {
        if (root instanceof SQLiteException sqlite) {
            return sqlite.getResultCode().code % 256 == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
        }
        // Of SQL's classes of states, 22 is a value and 23 a row that a table does not take.
        String state = root instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> new Problem(404, "there is nothing at this address");
            case 413 -> new Problem(413, "the body is larger than " + Security.MAX_BODY + " bytes");
            default -> new Problem(status, "the request cannot be served");
        };
    }

    private void answer(Context ctx, Problem problem) {
        ctx.status(problem.status());
        ctx.header("Cache-Control", "no-store");
        if (problem.retrySeconds() > 0) {
            ctx.header("Retry-After", Integer.toString(problem.retrySeconds()));
        }
        if (problem.status() == 404 && isReader(ctx)) {
            ctx.header("Vary", "Accept, Accept-Language");
            ctx.contentType(MediaTypes.HTML).result(notFound.inTheLanguageOf(ctx));
        } else {
            ctx.contentType(MediaTypes.JSON).result(problem.json());
        }
    }

    private static boolean isReader(Context ctx) {
        String accept = ctx.header("Accept");
        boolean forPrograms = ctx.path().startsWith("/api/") || ctx.path().startsWith("/data/");
        return !forPrograms && accept != null && accept.contains("text/html");
    }
}
