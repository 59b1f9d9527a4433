package downhill.server.lessons;

import downhill.server.fault.StartException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a lesson in one language: title and lead, maybe empty, with their markup, and the rest. */
public record Fragment(String title, String lead, LessonScript script) {
    private static final Pattern TITLE = Pattern.compile("\\s*<h1>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile("\\s*<p class=\"lead\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern GLOSSARY_LINK = Pattern.compile("href=\"/learn/glossary#([a-z0-9-]+)\"");
    /** Code and links with their attributes; a sign between two terms; a point. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?s)(<(?:code|pre|math)\\b.*?</(?:code|pre|math)>|<[^>]*>)"
                    + "|(?<=</var>|</sub>|[\\d₀-₉)]) (?:[=×·−+/]|&lt;|&gt;|≤|≥) (?=<var>|[−\\d(])|(?<=\\(−?[\\d.]{1,6},) (?=−?[\\d.]+\\))");

    private static final Pattern SOURCE =
            Pattern.compile("(<code\\b[^>]*\\bdata-source=\"([^\"#]*)#([^\"]*)\"[^>]*>)\\s*(</code>)");

    /** Parses a text and inserts the Java it names, or throws a {@link StartException}. Steps need a vocabulary. */
    static Fragment parse(
            String name, String language, String html, UnaryOperator<String> sources, LessonVocabulary vocabulary) {
        Matcher title = TITLE.matcher(html);
        if (!title.find()) {
            throw new StartException(name + " has no <h1>");
        }
        // Blanks in their place keep the numbers of the lines.
        String rest = blanked(html, title);
        Matcher lead = LEAD.matcher(rest);
        boolean hasLead = lead.find();
        LessonScript script = LessonScript.parse(
                name,
                hasLead ? blanked(rest, lead) : rest,
                vocabulary,
                prose -> withSources(name, unbroken(linked(prose, language)), sources));
        return new Fragment(
                linked(title.group(1).strip(), language),
                hasLead ? linked(lead.group(1).strip(), language) : "",
                script);
    }

    private static String blanked(String html, Matcher part) {
        return html.substring(0, part.start()) + part.group().replaceAll("[^\n]", "") + html.substring(part.end());
    }

    private static String linked(String html, String language) {
        return GLOSSARY_LINK.matcher(html).replaceAll(link -> {
            boolean complete = link.group(1).endsWith("-ko") || link.group(1).endsWith("-en");
            return Matcher.quoteReplacement(
                    complete ? link.group() : "href=\"/learn/glossary#" + link.group(1) + "-" + language + "\"");
        });
    }

    /** Keeps short formulas and points in one line, but for code. */
    static String unbroken(String html) {
        return FORMULA.matcher(html)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1) != null ? part.group() : part.group().replace(' ', '\u00a0')));
    }

    /** Inserts Java methods where a text names them; {@code sources} gives Java files by path. */
    static String withSources(String name, String html, UnaryOperator<String> sources) {
        return SOURCE.matcher(html).replaceAll(code -> {
            String path = code.group(2);
            String text = sources.apply(path);
            if (text == null) {
                throw new StartException(name + " shows " + path + ", which is no file under core/src/main/java");
            }
            try {
                String methods = new JavaSource(path, text).methods(code.group(3));
                return Matcher.quoteReplacement(code.group(1) + escape(methods) + code.group(4));
            } catch (StartException e) {
                throw new StartException(name + ": " + e.getMessage(), e);
            }
        });
    }

    String body() {
        return script.rest();
    }

    String plainTitle() {
        return plain(title);
    }

    String plainLead() {
        return plain(lead);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip().replace("\"", "&quot;");
    }

    /** Escapes a text for a place between tags. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
