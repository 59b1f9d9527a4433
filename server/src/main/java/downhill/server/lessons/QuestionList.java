package downhill.server.lessons;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.json.Json;
import downhill.server.lessons.LessonVocabulary.Guess;
import downhill.server.lessons.LessonVocabulary.Words;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** The steps and questions of the lessons, for pages on which no lesson runs, such as the board of a class. */
final class QuestionList {
    private final ArrayNode lessons;
    private final ArrayNode questions;
    private final ObjectNode json = Json.object();

    private QuestionList() {
        lessons = json.putArray("lessons");
        questions = json.putArray("questions");
    }

    /** Writes the lessons with their steps in their order, and the questions that their texts ask in both languages. */
    static byte[] write(
            List<ListedLesson> lessons, List<LessonText> texts, Map<String, LessonVocabulary> vocabularies) {
        QuestionList list = new QuestionList();
        for (int i = 0; i < lessons.size(); i++) {
            LessonVocabulary vocabulary = vocabularies.get(lessons.get(i).slug());
            list.add(lessons.get(i), texts.get(i), vocabulary == null ? List.of() : vocabulary.guesses());
        }
        return Json.bytes(list.json);
    }

    private void add(ListedLesson lesson, LessonText text, List<Guess> guesses) {
        ObjectNode entry = lessons.addObject().put("slug", lesson.slug()).put("section", lesson.section());
        put(entry.putObject("title"), new Words(text.plainKo(QuestionList::title), text.plainEn(QuestionList::title)));
        ArrayNode steps = entry.putArray("steps");
        for (LessonText.PlainStep step : text.steps()) {
            put(steps.addObject().put("id", step.id()).putObject("title"), step.title());
            guesses.stream()
                    .filter(guess -> guess.name().equals(step.guess()))
                    .forEach(guess -> add(lesson.slug(), step, guess));
        }
    }

    private void add(String slug, LessonText.PlainStep step, Guess guess) {
        ObjectNode entry = questions.addObject().put("lesson", slug).put("question", guess.name());
        entry.put("step", step.id());
        put(entry.putObject("title"), step.title());
        put(entry.putObject("text"), step.text());
        put(entry.putObject("label"), guess.label());
        ArrayNode options = entry.putArray("options");
        guess.options().forEach(option -> put(options.addObject(), option));
        entry.put("min", guess.min()).put("max", guess.max());
        entry.put("known", guess.known()).put("truth", guess.truth());
    }

    private static void put(ObjectNode entry, Words words) {
        entry.put("ko", words.ko()).put("en", words.en());
    }

    private static String title(Fragment fragment) {
        return Jsoup.parseBodyFragment(fragment.title()).text();
    }
}
