package downhill.server.files;

import downhill.server.fault.StartException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages have in common: {@code {{head}}}, {@code {{header}}} and {@code {{no-script}}}, each alone on its line, stand for the
 * files {@code static/parts/head.html} and so on. In the menu the page that is open is marked, and the section that it
 * belongs to.
 */
public final class PageFrame {
    /** Where the parts are, below {@code static}. They are no pages of their own. */
    public static final String FOLDER = "/parts/";

    private static final Pattern PLACE = Pattern.compile("(?m)^ *\\{\\{(head|header|no-script)}}\\n");

    /** Pages that belong to a section without being its first page. */
    private static final Map<String, String> SECTIONS = Map.of("/lesson.html", "/learn", "/glossary.html", "/learn");

    private PageFrame() {}

    /**
     * Puts the common parts into a page.
     *
     * @param path the page, such as {@code /lab.html}
     * @param page what it says. Not modified.
     * @param parts gives a file of {@code static/} by its path, or null
     * @return the page with its parts; what else is to be filled in is left
     * @throws StartException if a part is missing
     */
    public static byte[] fill(String path, byte[] page, Function<String, byte[]> parts) {
        String html = PLACE.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll(place -> {
            byte[] part = parts.apply(FOLDER + place.group(1) + ".html");
            if (part == null) {
                throw new StartException("static" + FOLDER + place.group(1) + ".html is missing");
            }
            return Matcher.quoteReplacement(marked(path, new String(part, StandardCharsets.UTF_8)));
        });
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String marked(String path, String part) {
        String section = SECTIONS.get(path);
        String link = section != null ? section : path.replace(".html", "");
        return part.replace(
                "<a href=\"" + link + "\">",
                "<a href=\"" + link + "\" aria-current=\"" + (section != null ? "true" : "page") + "\">");
    }
}
