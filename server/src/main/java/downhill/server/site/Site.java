package downhill.server.site;

import downhill.server.files.HtmlPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** The pages and what they load: those packed into the program, or those in a folder where somebody edits them. */
public sealed interface Site permits StaticFiles, EditedFiles {
    /**
     * Adds the routes of the pages and assets, after all others.
     *
     * @param routes the routes of the server. Modified.
     */
    void addTo(RoutesConfig routes);

    /**
     * Makes a page that has no address of its own, such as the answer to an address that does not exist.
     *
     * @param content its HTML, which names assets plainly. Not modified.
     * @return the page, which names them as the site has them
     */
    HtmlPage page(byte[] content);

    /**
     * Returns what the lessons ask.
     *
     * @return the JSON of all lessons and questions
     * @throws IOException if it cannot be read
     */
    byte[] questions() throws IOException;

    /**
     * Sends a page under another address than its own.
     *
     * @param ctx the request. Modified.
     * @param address that of the page, such as {@code /join}
     * @throws IOException if it cannot be read
     */
    void send(Context ctx, String address) throws IOException;
}
