package downhill.server.teach;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.server.http.Client;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import downhill.server.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cartridge of all lessons, for teachers. */
public final class TeachRoutes {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]{1,200}");

    private final Site site;

    private TeachRoutes(Site site) {
        this.site = site;
    }

    public static void addTo(RoutesConfig routes, Site site) {
        routes.get("/teach/downhill.imscc", new TeachRoutes(site)::send);
    }

    private void send(Context ctx) throws IOException {
        String origin = origin(ctx);
        boolean korean = !"en".equals(ctx.queryParam("lang"));
        String language = korean ? "ko" : "en";
        List<Cartridge.Link> links = new ArrayList<>();
        for (JsonNode lesson : Json.parse(site.questions()).path("lessons")) {
            links.add(new Cartridge.Link(
                    lesson.path("section").asText() + " "
                            + lesson.path("title").path(language).asText(),
                    origin + "/learn/" + lesson.path("slug").asText() + "?lang=" + language));
        }
        links.add(new Cartridge.Link(korean ? "학습실" : "The lab", origin + "/lab?lang=" + language));
        ctx.header("Content-Disposition", "attachment; filename=\"downhill-" + language + ".imscc\"");
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/zip")
                .result(Cartridge.of(korean ? "내리막: 신경망 학습" : "Downhill: how a network learns", links));
    }

    /** Returns how the browser calls this site, since only it knows of TLS; throws a 400 for another site. */
    private static String origin(Context ctx) {
        String origin = ctx.queryParam("origin");
        if (origin == null || !ORIGIN.matcher(origin).matches()) {
            throw new Problem(400, "origin", "origin is not the beginning of an address, such as https://example.org");
        }
        String authority = URI.create(origin).getRawAuthority();
        if (authority == null || Client.of(ctx).hosts().stream().noneMatch(authority::equalsIgnoreCase)) {
            throw new Problem(400, "origin", "origin is not this server");
        }
        return origin;
    }
}
