package downhill.server.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a page in the reader's language, with a preview for those who show a link to it.
 *
 * <p>A template has its title and description in both languages, as attributes {@code data-ko} and {@code data-en}, and
 * Korean in their places. The picture of a preview has an absolute address, since most readers of Open Graph accept
 * nothing else. The page's own address is not given: a shared link would lose its query.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class PageHead {
    private static final Pattern TITLE =
            Pattern.compile("(<title data-ko=\"([^\"]*)\" data-en=\"([^\"]*)\">)[^<]*(</title>)");
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(<meta name=\"description\" data-ko=\"([^\"]*)\" data-en=\"([^\"]*)\" content=\")[^\"]*(\">)");

    private PageHead() {}

    /** Returns a page with its head in one language; unchanged if it has no description. */
    static String in(String html, boolean english, String picture) {
        Matcher title = TITLE.matcher(html);
        Matcher description = DESCRIPTION.matcher(html);
        if (!title.find() || !description.find()) {
            return html;
        }
        int language = english ? 3 : 2;
        String preview = preview(english, title.group(language), description.group(language), picture);
        String made = replaced(html, description, description.group(language), preview);
        Matcher moved = TITLE.matcher(made);
        made = moved.find() ? replaced(made, moved, title.group(language), "") : made;
        return english ? made.replaceFirst("<html lang=\"ko\">", "<html lang=\"en\">") : made;
    }

    private static String replaced(String html, Matcher match, String text, String behind) {
        return html.substring(0, match.start())
                + match.group(1)
                + text
                + match.group(4)
                + behind
                + html.substring(match.end());
    }

    /** The texts come from attributes, so they are escaped already. */
    private static String preview(boolean english, String title, String description, String picture) {
        return """

                    <meta property="og:site_name" content="%s">
                    <meta property="og:type" content="website">
                    <meta property="og:locale" content="%s">
                    <meta property="og:title" content="%s">
                    <meta property="og:description" content="%s">
                    <meta property="og:image" content="%s">
                    <meta property="og:image:width" content="1200">
                    <meta property="og:image:height" content="630">
                    <meta name="twitter:card" content="summary_large_image">\
                """.formatted(english ? "Downhill" : "내리막", english ? "en_US" : "ko_KR", title, description, picture);
    }
}
