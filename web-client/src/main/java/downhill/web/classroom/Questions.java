package downhill.web.classroom;

import downhill.web.board.Api;
import downhill.web.page.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** What the lessons ask, in words: for boards, on which no lesson runs. */
final class Questions {
    private static final String ADDRESS = "/lessons/questions.json";

    private final Map<String, AskedJson> all = new HashMap<>();
    final List<LessonJson> lessons = new ArrayList<>();

    interface WordsJson extends JSObject {
        @JSProperty
        String getKo();

        @JSProperty
        String getEn();
    }

    interface AskedJson extends JSObject {
        @JSProperty
        String getLesson();

        @JSProperty
        String getQuestion();

        /** The heading above it in the lesson. */
        @JSProperty
        WordsJson getTitle();

        /** What the answer is. */
        @JSProperty
        WordsJson getLabel();

        /** What can be chosen; empty where the answer is a number. */
        @JSProperty
        JSArrayReader<WordsJson> getOptions();

        @JSProperty
        double getMin();

        @JSProperty
        double getMax();

        /** Returns whether the right answer is known without measuring. */
        @JSProperty
        boolean isKnown();

        @JSProperty
        double getTruth();
    }

    interface LessonJson extends JSObject {
        @JSProperty
        String getSlug();

        @JSProperty
        String getSection();

        @JSProperty
        WordsJson getTitle();
    }

    /** All lessons in their order, and all questions. */
    interface ListJson extends JSObject {
        @JSProperty
        JSArrayReader<LessonJson> getLessons();

        @JSProperty
        JSArrayReader<AskedJson> getQuestions();
    }

    void fetch(Runnable listener) {
        Api.<ListJson>send("GET", ADDRESS, null, null, (status, list, refusal) -> {
            if (list != null) {
                for (int i = 0; i < list.getQuestions().getLength(); i++) {
                    AskedJson asked = list.getQuestions().get(i);
                    all.put(asked.getLesson() + "/" + asked.getQuestion(), asked);
                }
                for (int i = 0; i < list.getLessons().getLength(); i++) {
                    lessons.add(list.getLessons().get(i));
                }
                listener.run();
            }
        });
    }

    AskedJson find(String lessonAndQuestion) {
        return all.get(lessonAndQuestion);
    }

    static String in(WordsJson words, Language language) {
        return language == Language.KO ? words.getKo() : words.getEn();
    }
}
