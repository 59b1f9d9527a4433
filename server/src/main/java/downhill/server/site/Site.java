package downhill.server.site;

import downhill.server.files.HtmlPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** The pages and their assets: those packed into the program, or those in a folder for authors. */
public sealed interface Site permits StaticFiles, EditedFiles {
    /** Adds the routes of pages and assets, after all others. */
    void addTo(RoutesConfig routes);

    HtmlPage page(byte[] content);

    byte[] questions() throws IOException;

    /** Sends the page of {@code address}, such as {@code /join}, under another address. */
    void send(Context ctx, String address) throws IOException;
}
