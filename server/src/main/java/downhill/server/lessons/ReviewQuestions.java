package downhill.server.lessons;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.fault.StartException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks the questions that come back: each lesson has its two, in both languages, with one right answer of three. */
final class ReviewQuestions {
    static final String FILE = "/lessons/review.json";

    private static final int ANSWERS = 3;
    private static final List<String> KINDS = List.of("why", "transfer");

    private ReviewQuestions() {}

    /** Throws a {@link StartException} that names the file and the question. */
    static void check(byte[] json, List<LessonText> lessons) {
        JsonNode questions = read(json);
        List<String> wanted = new ArrayList<>();
        lessons.forEach(lesson -> KINDS.forEach(kind -> wanted.add(lesson.slug() + "-" + kind)));
        List<String> there = questions.findValuesAsText("id");
        require(there.equals(wanted), "the questions", there + ", not " + wanted);
        for (int i = 0; i < wanted.size(); i++) {
            check(questions.get(i), lessons.get(i / KINDS.size()), wanted.get(i));
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new StartException(
                    "static" + FILE + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new StartException("static" + FILE + ": " + e.getMessage(), e);
        }
    }

    private static void check(JsonNode question, LessonText lesson, String id) {
        String step = question.path("step").asText();
        String[] parts = step.split("#", -1);
        boolean isThere = parts.length == 2 && parts[0].equals(lesson.slug()) && lesson.hasStep(parts[1]);
        require(isThere, id, "step = \"" + step + "\", which is no step of " + lesson.slug());
        require(
                !id.endsWith("-why") || lesson.tells(parts[1]),
                id,
                "step = \"" + step + "\", which has no .then to ask before");
        requireWords(id, "question", question.path("question"));
        if (question.has("picture")) {
            requireWords(id, "picture", question.path("picture"));
        }
        JsonNode answers = question.path("answers");
        require(answers.size() == ANSWERS, id, answers.size() + " answers, not " + ANSWERS);
        int right = 0;
        for (JsonNode answer : answers) {
            requireWords(id, "an answer", answer);
            requireWords(id, "because", answer.path("because"));
            right += answer.path("right").asBoolean() ? 1 : 0;
        }
        require(right == 1, id, right + " right answers, not 1");
    }

    private static void requireWords(String id, String name, JsonNode words) {
        for (String language : List.of("ko", "en")) {
            require(!words.path(language).asText().isBlank(), id, name + " has no words in " + language);
        }
    }

    private static void require(boolean holds, String id, String otherwise) {
        if (!holds) {
            throw new StartException("static" + FILE + ", " + id + ": " + otherwise);
        }
    }
}
