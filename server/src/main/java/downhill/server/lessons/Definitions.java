package downhill.server.lessons;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Definitions of the glossary, shown above a page where a term is pressed. */
final class Definitions {
    private static final Pattern LINK = Pattern.compile("href=\"/learn/glossary#([a-z0-9-]+)\"");

    private final Document glossary;

    Definitions(LessonText glossary) {
        this.glossary = Jsoup.parseBodyFragment(glossary.prose());
        this.glossary.outputSettings().prettyPrint(false);
    }

    /** Returns a popover for each term that the HTML links to, without links to the page itself. */
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
        boolean isEnglish = id.endsWith("-en");
        Element words = definition.clone();
        words.select("a[href=/learn/" + slug + "]").remove();
        return "<div popover class=\"definition\" id=\"definition-" + id + "\" lang=\"" + id.substring(id.length() - 2)
                + "\" role=\"dialog\" tabindex=\"-1\" autofocus aria-labelledby=\"definition-term-" + id
                + "\"><p class=\"definition-term\" id=\"definition-term-" + id + "\">" + term.html() + "</p><p>"
                + words.html().strip() + "</p><p><a href=\"/learn/glossary#" + id + "\">"
                + (isEnglish ? "Glossary" : "용어집")
                + "</a></p><button type=\"button\" class=\"definition-close\" popovertarget=\"definition-" + id
                + "\" popovertargetaction=\"hide\" aria-label=\"" + (isEnglish ? "Close" : "닫기") + "\"></button></div>";
    }
}
