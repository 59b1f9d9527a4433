package downhill.server.lessons;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the glossary says of the terms of a page, to be shown above the page where a term is pressed. */
final class Definitions {
    private static final Pattern LINK = Pattern.compile("href=\"/learn/glossary#([a-z0-9-]+)\"");

    private final Document glossary;

    /**
     * Reads the glossary.
     *
     * @param glossary its text, a {@code dt} with an id and a {@code dd} for each term
     */
    Definitions(LessonText glossary) {
        this.glossary = Jsoup.parseBodyFragment(glossary.prose());
        this.glossary.outputSettings().prettyPrint(false);
    }

    /**
     * Returns what is to stand in a page besides its text.
     *
     * @param slug the page, to which its definitions need not lead
     * @param html its text, with links into the glossary
     * @return a popover for each term that the glossary has, in the order of the text
     */
    String of(String slug, String html) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            ids.add(link.group(1));
        }
        StringBuilder all = new StringBuilder();
        for (String id : ids) {
            Element term = glossary.getElementById(id);
            if (term != null && term.nextElementSibling() != null) {
                all.append(popover(id, slug, term, term.nextElementSibling()));
            }
        }
        return all.toString();
    }

    private static String popover(String id, String slug, Element term, Element definition) {
        Element words = definition.clone();
        words.select("a[href=/learn/" + slug + "]").remove();
        return "<div popover class=\"definition\" id=\"definition-" + id + "\" lang=\"" + id.substring(id.length() - 2)
                + "\" role=\"dialog\" tabindex=\"-1\" autofocus aria-labelledby=\"definition-term-" + id
                + "\"><p class=\"definition-term\" id=\"definition-term-" + id + "\">" + term.html() + "</p><p>"
                + words.html().strip() + "</p><p><a href=\"/learn/glossary#" + id + "\">"
                + (id.endsWith("-en") ? "Glossary" : "용어집")
                + "</a></p></div>";
    }
}
