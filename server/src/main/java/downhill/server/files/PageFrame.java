package downhill.server.files;

import downhill.server.fault.StartException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code {{head}}}, {@code {{header}}} and {@code {{no-script}}}; marks the open page in the menu. */
public final class PageFrame {
    /** The folder of the parts, below {@code static}, which are no pages of their own. */
    public static final String FOLDER = "/parts/";

    private static final Pattern PLACE = Pattern.compile("(?m)^ *\\{\\{(head|header|no-script)}}\\n");

    /** Pages that belong to a section without being its first page. */
    private static final Map<String, String> SECTIONS = Map.of("/lesson.html", "/learn", "/glossary.html", "/learn");

    private PageFrame() {}

    /** Reads a page of the program, such as {@code pages/receipt.html}, with the parts and the menu of a path. */
    public static byte[] read(String path, String file) {
        return fill(path, ProgramFiles.read(file), part -> ProgramFiles.read("static" + part));
    }

    /** Fills the parts into a page, such as {@code /lab.html}; other places are left. */
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
