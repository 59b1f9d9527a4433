package downhill.server.lessons;

import downhill.server.fault.StartException;
import downhill.server.files.PageFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Composes pages from templates, which have {@code {{name}}} for each place to be filled, and texts: {@code
 * lesson.html} and {@code lessons/ko|en|code/SLUG.html} become {@code /learn/SLUG}, {@code learn.html} and {@code
 * glossary.html} the map and the glossary, the questions {@link #QUESTIONS}.
 */
public final class LessonPages {
    public static final String QUESTIONS = "/lessons/questions.json";

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    /** A meaning in the glossary, which ends with a link to a lesson. */
    private static final Pattern MEANING =
            Pattern.compile("<dd>((?:(?!</dd>).)*<a href=\"/learn/([a-z-]+)\">[^<]*</a>)\\s*</dd>", Pattern.DOTALL);

    private static final List<String> NOT_SERVED =
            List.of("/learn.html", "/lesson.html", "/glossary.html", ListedLesson.LIST);

    private final Map<String, byte[]> files;
    private final UnaryOperator<String> sources;
    private final Map<String, LessonVocabulary> vocabularies;

    private LessonPages(
            Map<String, byte[]> files, UnaryOperator<String> sources, Map<String, LessonVocabulary> vocabularies) {
        this.files = files;
        this.sources = sources;
        this.vocabularies = vocabularies;
    }

    /** Replaces templates and texts by pages; {@code sources} gives files of {@code core/src/main/java}, or null. */
    public static Map<String, byte[]> compose(
            Map<String, byte[]> files, UnaryOperator<String> sources, Map<String, LessonVocabulary> vocabularies) {
        Map<String, byte[]> framed = new TreeMap<>(files);
        framed.keySet().removeIf(path -> path.startsWith(PageFrame.FOLDER));
        framed.replaceAll(
                (path, content) -> path.matches("/[^/]*\\.html") ? PageFrame.fill(path, content, files::get) : content);
        return new LessonPages(framed, sources, vocabularies).compose();
    }

    private Map<String, byte[]> compose() {
        Map<String, byte[]> composed = new TreeMap<>(files);
        composed.keySet().removeAll(NOT_SERVED);
        composed.keySet().removeIf(path -> path.matches("/lessons/(ko|en|code)/.*"));
        List<ListedLesson> lessons = ListedLesson.list(files);
        List<LessonText> texts =
                lessons.stream().map(lesson -> text(lesson.slug())).toList();
        if (files.containsKey(ReviewQuestions.FILE)) {
            ReviewQuestions.check(files.get(ReviewQuestions.FILE), texts);
        }
        LessonText glossary = text("glossary");
        Definitions definitions = new Definitions(glossary);
        for (int i = 0; i < lessons.size(); i++) {
            composed.put("/learn/" + lessons.get(i).slug() + ".html", lesson(lessons.get(i), texts, i, definitions));
        }
        composed.keySet().removeIf(path -> path.startsWith(LessonMap.PICTURES));
        composed.put(
                "/learn.html",
                fill(
                        "/learn.html",
                        Map.of(
                                "lessons",
                                LessonMap.draw(lessons, texts, this::picture),
                                "first",
                                LessonMap.about(lessons.get(0)))));
        composed.put(QUESTIONS, QuestionList.write(lessons, texts, vocabularies));
        composed.put("/learn/glossary.html", glossary(glossary));
        return composed;
    }

    /** Puts before each meaning the picture of the lesson that it leads to. */
    private byte[] glossary(LessonText text) {
        String pictured = MEANING.matcher(text.prose())
                .replaceAll(meaning -> Matcher.quoteReplacement(
                        "<dd>" + picture(meaning.group(2)).strip() + "<div>" + meaning.group(1) + "</div></dd>"));
        return page("/glossary.html", text, Map.of("prose", pictured));
    }

    private LessonText text(String slug) {
        return new LessonText(slug, fragment("ko", slug), fragment("en", slug), code(slug));
    }

    private String code(String slug) {
        String path = "/lessons/code/" + slug + ".html";
        byte[] content = files.get(path);
        return content == null
                ? ""
                : Fragment.withSources("static" + path, new String(content, StandardCharsets.UTF_8), sources);
    }

    private Fragment fragment(String language, String slug) {
        String path = "/lessons/" + language + "/" + slug + ".html";
        byte[] content = files.get(path);
        if (content == null) {
            return null;
        }
        return Fragment.parse(
                "static" + path,
                language,
                new String(content, StandardCharsets.UTF_8),
                sources,
                vocabularies.get(slug));
    }

    private byte[] lesson(ListedLesson lesson, List<LessonText> texts, int index, Definitions definitions) {
        LessonText text = texts.get(index);
        Map<String, String> values = new TreeMap<>();
        values.put("slug", text.slug());
        values.put("number", Integer.toString(index + 1));
        values.put("scripted", text.isScripted() ? " data-scripted" : "");
        values.put("definitions", definitions.of(text.slug(), text.title() + text.lead() + text.prose()));
        values.put("module", lesson.module());
        // What the lesson's workers run.
        values.put("worker", lesson.trains() ? "<link rel=\"worker-module\" href=\"/app/worker.js\">" : "");
        values.put("count", Integer.toString(texts.size()));
        values.put("previous", index == 0 ? "" : turn("prev", "이전", "Previous", texts.get(index - 1)));
        values.put("next", index + 1 == texts.size() ? "" : turn("next", "다음", "Next", texts.get(index + 1)));
        return page("/lesson.html", text, values);
    }

    private byte[] page(String template, LessonText text, Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(more);
        values.put("title-ko", text.plainKo(Fragment::plainTitle));
        values.put("title-en", text.plainEn(Fragment::plainTitle));
        values.put("lead-ko", text.plainKo(Fragment::plainLead));
        values.put("lead-en", text.plainEn(Fragment::plainLead));
        values.put("title", text.title());
        values.put("lead", text.lead());
        values.putIfAbsent("prose", text.prose());
        return fill(template, values);
    }

    private static String turn(String direction, String ko, String en, LessonText to) {
        return "<a rel=\"" + direction + "\" href=\"/learn/" + to.slug()
                + "\"><span class=\"turn-where\"><span lang=\"ko\">"
                + ko + "</span><span lang=\"en\">" + en + "</span></span> <span class=\"turn-title\">" + to.title()
                + "</span></a>";
    }

    private String picture(String slug) {
        byte[] svg = files.getOrDefault(LessonMap.PICTURES + slug + ".svg", new byte[0]);
        return new String(svg, StandardCharsets.UTF_8);
    }

    private byte[] fill(String template, Map<String, String> values) {
        byte[] content = files.get(template);
        if (content == null) {
            throw new StartException("static" + template + " is missing");
        }
        String html = PLACE.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new StartException("static" + template + " has a place " + place.group() + " that nothing fills");
            }
            return Matcher.quoteReplacement(value);
        });
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
