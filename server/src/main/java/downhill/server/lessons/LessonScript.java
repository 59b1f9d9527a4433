package downhill.server.lessons;

import downhill.server.fault.StartException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The steps of a lesson's text in one language, see {@code docs/lessons.md}, and the text beside them.
 *
 * @param end what the last screen says, which this adds as a step
 */
record LessonScript(List<Step> steps, String end, String rest) {
    /** The step that each lesson has behind its own. */
    private static final String END = "end";

    private static final int SECONDS_PER_STEP = 20;
    private static final int LETTERS_PER_SECOND = 10;

    /** A number, or two. */
    private static final Pattern PLACE = Pattern.compile("[-+.\\de]+(,[-+.\\de]+)?");

    private record Step(String name, String id, Map<String, String> attributes, String words, String then) {}

    /** Parses and checks the steps, if there is a vocabulary; {@code finish} is applied to each piece of prose. */
    static LessonScript parse(String name, String html, LessonVocabulary vocabulary, UnaryOperator<String> finish) {
        Element body = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true))
                .body();
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        StringBuilder rest = new StringBuilder();
        StringBuilder last = new StringBuilder();
        int at = 0;
        for (Element section : body.select("section.step, body > p.take-home, body > .end-more")) {
            rest.append(html, at, section.sourceRange().startPos());
            at = section.endSourceRange().endPos();
            if (!section.hasClass("step")) {
                String tag = section.hasClass("take-home")
                        ? "<h2 class=\"take-home\">%s</h2>"
                        : "<div class=\"end-more\">%s</div>";
                last.append(tag.formatted(finish.apply(inner(html, section))));
                continue;
            }
            String place = place(name, section);
            if (vocabulary == null) {
                throw new StartException(place + ": this lesson declares no vocabulary, so it can have no steps");
            }
            if (!section.id().matches("[a-z][a-z0-9-]*") || section.id().equals(END) || !ids.add(section.id())) {
                throw new StartException(place + ": id = \"" + section.id() + "\", not a name of its own");
            }
            check(name, section, vocabulary);
            Element then = section.selectFirst("> .then");
            int end = then == null
                    ? section.endSourceRange().startPos()
                    : then.sourceRange().startPos();
            steps.add(new Step(
                    place,
                    section.id(),
                    dataOf(section),
                    finish.apply(
                            html.substring(section.sourceRange().endPos(), end).strip()),
                    then == null ? "" : finish.apply(inner(html, then))));
        }
        rest.append(html.substring(at));
        if (!steps.isEmpty() && body.select("> p.take-home").size() != 1) {
            throw new StartException(name + ": a lesson with steps has one p.take-home, not "
                    + body.select("> p.take-home").size());
        }
        return new LessonScript(
                steps, last.toString(), finish.apply(rest.toString().strip()));
    }

    /** Returns about how many minutes the steps take whoever reads and does them. */
    int minutes() {
        int letters = steps.stream()
                .mapToInt(step ->
                        Jsoup.parseBodyFragment(step.words + step.then).text().length())
                .sum();
        return Math.round((SECONDS_PER_STEP * steps.size() + (float) letters / LETTERS_PER_SECOND) / 60);
    }

    boolean has(String id) {
        return steps.stream().anyMatch(step -> step.id.equals(id));
    }

    /** Returns whether a step tells something once it is done. */
    boolean tells(String id) {
        return steps.stream().anyMatch(step -> step.id.equals(id) && !step.then.isEmpty());
    }

    /** A step as plain text: its heading, what it says before there is anything to do, and the question that it asks, or null. */
    record PlainStep(String id, String title, String text, String guess) {}

    /** Returns the steps that have a heading. */
    List<PlainStep> plain() {
        List<PlainStep> plain = new ArrayList<>();
        for (Step step : steps) {
            Element words = Jsoup.parseBodyFragment(step.words).body();
            Element title = words.selectFirst("h2");
            if (title != null) {
                String text = words.select("> p:not([class])").text();
                plain.add(new PlainStep(step.id, title.text(), text, step.attributes.get("data-guess")));
            }
        }
        return plain;
    }

    private static String inner(String html, Element element) {
        return html.substring(
                        element.sourceRange().endPos(), element.endSourceRange().startPos())
                .strip();
    }

    private static String place(String name, Element element) {
        return name + ", line " + element.sourceRange().start().lineNumber();
    }

    private static Map<String, String> dataOf(Element section) {
        Map<String, String> data = new TreeMap<>();
        for (Attribute attribute : section.attributes()) {
            if (attribute.getKey().startsWith("data-")) {
                data.put(attribute.getKey(), attribute.getValue());
            }
        }
        return data;
    }

    private static void check(String name, Element section, LessonVocabulary vocabulary) {
        List<String> guesses = vocabulary.guessNames();
        check(name, List.of(section), step -> step.attributes().forEach(attribute -> check(attribute, vocabulary)));
        check(name, section.select("a.try"), link -> vocabulary.requireQuery(link.attr("href")));
        check(name, section.select("button"), button -> requireWords(button, "data-do", vocabulary.actions()));
        check(name, section.select("[data-gesture]"), link -> checkGesture(section, link, vocabulary));
        check(name, section.select("[data-outcome]"), outcome -> requireWords(outcome, "data-outcome", guesses));
    }

    /** Checks {@code data-gesture="HANDLE FROM TO"}: which free handle is moved, and between which places. */
    private static void checkGesture(Element section, Element link, LessonVocabulary vocabulary) {
        String gesture = link.attr("data-gesture");
        String[] parts = gesture.strip().split("\\s+");
        if (parts.length != 3
                || !PLACE.matcher(parts[1]).matches()
                || !PLACE.matcher(parts[2]).matches()) {
            throw new IllegalArgumentException(
                    "data-gesture = \"" + gesture + "\", not a handle and two places such as \"w 2 3\"");
        }
        LessonVocabulary.requireWords("data-gesture", vocabulary.handles(), parts[0]);
        if (!link.hasAttr("data-do") || !(" " + section.attr("data-controls") + " ").contains(" " + parts[0] + " ")) {
            throw new IllegalArgumentException("data-gesture = \"" + gesture
                    + "\" stands on what has data-do, in a step whose data-controls names " + parts[0]);
        }
    }

    private static void requireWords(Element element, String attribute, List<String> known) {
        LessonVocabulary.requireWords(attribute, known, element.attr(attribute));
    }

    private static void check(String name, List<Element> elements, Consumer<Element> check) {
        for (Element element : elements) {
            try {
                check.accept(element);
            } catch (IllegalArgumentException e) {
                throw new StartException(place(name, element) + ": " + e.getMessage(), e);
            }
        }
    }

    private static void check(Attribute attribute, LessonVocabulary vocabulary) {
        String value = attribute.getValue();
        switch (attribute.getKey()) {
            case "class", "id" -> {}
            case "data-set" -> vocabulary.requireQuery(value);
            case "data-until" -> vocabulary.requireCondition(value);
            case "data-guess" -> LessonVocabulary.requireWords("data-guess", vocabulary.guessNames(), value);
            case "data-controls" -> {
                if (!value.equals("*")) {
                    LessonVocabulary.requireWords("data-controls", vocabulary.tools(), value);
                }
            }
            default ->
                throw new IllegalArgumentException(attribute.getKey()
                        + " is not known; a step has data-set, data-until, data-controls, data-guess");
        }
    }

    /** Merges both languages of each step; throws if they differ. */
    static String compose(LessonScript ko, LessonScript en) {
        StringBuilder html = new StringBuilder("<div class=\"steps\">\n");
        for (int i = 0; i < Math.max(ko.steps.size(), en.steps.size()); i++) {
            Step own = step(ko, en, i);
            Step other = step(en, ko, i);
            if (!own.id.equals(other.id) || !own.attributes.equals(other.attributes)) {
                throw new StartException(other.name + ": step " + other.id + " " + other.attributes + " differs from "
                        + own.name + ": " + own.id + " " + own.attributes);
            }
            StringBuilder attributes = new StringBuilder();
            own.attributes.forEach((key, value) -> attributes.append(" %s=\"%s\"".formatted(key, escape(value))));
            html.append("<section class=\"step\" id=\"%s\" data-state=\"%s\"%s>\n"
                    .formatted(own.id, i == 0 ? "open\" data-current=\"" : "waiting", attributes));
            append(html, "step-words", own.words, other.words);
            append(html, "then", own.then, other.then);
            html.append("</section>\n");
        }
        html.append("<section class=\"step\" id=\"" + END + "\" data-state=\"waiting\">\n");
        append(html, "step-words", ko.end, en.end);
        return html.append("</section>\n</div>\n").toString();
    }

    private static Step step(LessonScript one, LessonScript other, int index) {
        if (index >= one.steps.size()) {
            throw new StartException(
                    other.steps.get(index).name + ": the other language has no step " + other.steps.get(index).id);
        }
        return one.steps.get(index);
    }

    private static void append(StringBuilder html, String className, String ko, String en) {
        if (!ko.isEmpty() || !en.isEmpty()) {
            html.append("""
                    <div class="%s" lang="ko">%s</div>
                    <div class="%s" lang="en">%s</div>
                    """.formatted(className, ko, className, en));
        }
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
