package downhill.web.classroom;

import downhill.web.board.Api;
import downhill.web.page.Language;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** What the lessons ask, in words: for boards, on which no lesson runs. */
final class Questions {
    private static final String ADDRESS = "/lessons/questions.json";

    /** Pages that are no lesson. */
    private static final Map<String, Text> PAGES = Map.of(
            "/learn", GuessText.LEARN, "/lab", GuessText.LAB, "/review", GuessText.REVIEW, "/sweep", GuessText.SWEEP);

    private final Map<String, AskedJson> all = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
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

        /** The step that asks it. */
        @JSProperty
        String getStep();

        /** The question with what one must know for it. */
        @JSProperty
        WordsJson getText();

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

    interface StepJson extends JSObject {
        @JSProperty
        String getId();

        @JSProperty
        WordsJson getTitle();
    }

    interface LessonJson extends JSObject {
        @JSProperty
        JSArrayReader<StepJson> getSteps();

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
                listeners.forEach(Runnable::run);
            }
        });
    }

    /** Also runs this once they have been fetched. */
    void whenKnown(Runnable listener) {
        listeners.add(listener);
    }

    List<AskedJson> inOrder() {
        return new ArrayList<>(all.values());
    }

    AskedJson find(String lessonAndQuestion) {
        return all.get(lessonAndQuestion);
    }

    /** Returns where a question is asked; null if no lesson asks it. */
    String address(String lessonAndQuestion) {
        AskedJson asked = find(lessonAndQuestion);
        return asked == null ? null : "/learn/" + asked.getLesson() + "#" + asked.getStep();
    }

    /** Names the page that an address of this site leads to. */
    String place(String address, Language language) {
        if (address == null) {
            return "";
        }
        for (LessonJson lesson : lessons) {
            String path = "/learn/" + lesson.getSlug();
            if (!address.equals(path) && !address.startsWith(path + "#") && !address.startsWith(path + "?")) {
                continue;
            }
            String title = in(lesson.getTitle(), language);
            for (int i = 0; i < lesson.getSteps().getLength(); i++) {
                StepJson step = lesson.getSteps().get(i);
                if (address.endsWith("#" + step.getId())) {
                    return title + " · " + in(step.getTitle(), language);
                }
            }
            return title;
        }
        int query = address.indexOf('?');
        Text name = PAGES.get(query < 0 ? address : address.substring(0, query));
        return name == null ? address : name.in(language);
    }

    static String in(WordsJson words, Language language) {
        return language == Language.KO ? words.getKo() : words.getEn();
    }
}
