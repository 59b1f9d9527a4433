package downhill.server;

import io.javalin.config.RoutesConfig;

/** The pages and what they load: those packed into the program, or those in a folder where somebody edits them. */
public sealed interface Site permits StaticFiles, EditedFiles {
    /**
     * Adds the routes of the pages and assets, after all others.
     *
     * @param routes the routes of the server. Modified.
     */
    void addTo(RoutesConfig routes);
}
