package downhill.web.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the texts of lessons say, for tests that compute what they say. */
public final class LessonWords {
    private LessonWords() {}

    /**
     * Returns the words of one step, without its tags.
     *
     * @param slug the lesson
     * @param language {@code ko} or {@code en}
     * @param step the name of the step
     */
    public static String of(String slug, String language, String step) {
        String html = read(slug, language);
        int from = html.indexOf("id=\"" + step + "\"");
        if (from < 0) {
            throw new AssertionError(slug + " has no step " + step);
        }
        return words(html.substring(html.indexOf('>', from) + 1, html.indexOf("</section>", from)));
    }

    /** Returns the words of the whole text, without its tags. */
    public static String of(String slug, String language) {
        return words(read(slug, language));
    }

    private static String read(String slug, String language) {
        try {
            return Files.readString(Path.of("../static/lessons", language, slug + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** Returns both languages of a step. */
    public static List<String> both(String slug, String step) {
        return List.of(of(slug, "ko", step), of(slug, "en", step));
    }
}
