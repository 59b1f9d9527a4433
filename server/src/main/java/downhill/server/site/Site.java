package downhill.server.site;

import downhill.server.files.HtmlPage;
import io.javalin.config.RoutesConfig;

/** The pages and what they load: those packed into the program, or those in a folder where somebody edits them. */
public sealed interface Site permits StaticFiles, EditedFiles {
    /**
     * Adds the routes of the pages and assets, after all others.
     *
     * @param routes the routes of the server. Modified.
     */
    public void addTo(RoutesConfig routes);

    /**
     * Makes a page that has no address of its own, such as the answer to an address that does not exist.
     *
     * @param content its HTML, which names assets plainly. Not modified.
     * @return the page, which names them as the site has them
     */
    public HtmlPage page(byte[] content);
}
