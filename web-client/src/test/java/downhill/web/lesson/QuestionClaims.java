package downhill.web.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The claims of the questions that come back: what they say, beside the computation that makes it true, as in {@link Claims};
 * and for each of their answers whether it is so, which has to be what the file says. Fails also where an answer of the
 * lessons is not judged.
 *
 * <p>The words of a question are the part of its id, an answer with its reason is {@code ID.PLACE}, from 0.
 */
public final class QuestionClaims {
    private static final Path FILE = Path.of("../static/lessons/review.json");

    private final Map<String, JsonNode> questions = new LinkedHashMap<>();
    private final TreeSet<String> open = new TreeSet<>();
    private final Claims claims;
    private String id;

    /** Begins the claims of the questions of some lessons. */
    public QuestionClaims(String... slugs) {
        Map<String, LessonWords> ko = new LinkedHashMap<>();
        Map<String, LessonWords> en = new LinkedHashMap<>();
        for (JsonNode question : read()) {
            String name = question.get("id").asText();
            if (!List.of(slugs).contains(name.substring(0, name.lastIndexOf('-')))) {
                continue;
            }
            questions.put(name, question);
            put(name, question.get("question"), ko, en);
            JsonNode answers = question.get("answers");
            for (int i = 0; i < answers.size(); i++) {
                open.add(name + "." + i);
                put(name + "." + i, answers.get(i), ko, en);
            }
        }
        claims = new Claims("review.json", ko, en);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(String name, JsonNode words, Map<String, LessonWords> ko, Map<String, LessonWords> en) {
        JsonNode because = words.path("because");
        ko.put(
                name,
                plain(words.path("ko").asText() + " | " + because.path("ko").asText()));
        en.put(
                name,
                plain(words.path("en").asText() + " | " + because.path("en").asText()));
    }

    private static LessonWords plain(String text) {
        return LessonWords.of(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Goes to a question; what is claimed next stands in its words. */
    public QuestionClaims question(String name) {
        if (!questions.containsKey(name)) {
            throw new AssertionError("there is no question " + name);
        }
        id = name;
        claims.at(name);
        return this;
    }

    /** Judges an answer of the question by a computation; what is claimed next stands in it or its reason. */
    public QuestionClaims answer(int place, boolean isSo) {
        JsonNode answer = questions.get(id).get("answers").get(place);
        claims.at(id + "." + place);
        if (answer.get("right").asBoolean() != isSo) {
            throw new AssertionError(id + ": that “" + answer.get("en").asText() + "” is right is " + !isSo);
        }
        open.remove(id + "." + place);
        return this;
    }

    /** Judges an answer that is one number: it is right if it is the truth, rounded as it is printed. */
    public QuestionClaims number(int place, double truth, String printed) {
        boolean isSo = Math.abs(truth - Claims.value(printed)) <= Claims.halfUnit(printed) * (1 + 1e-9);
        answer(place, isSo);
        claims.names("the answer", printed);
        return this;
    }

    /** Claims as {@link Claims#exactly(double, String)} does. */
    public QuestionClaims exactly(double value, String printed) {
        claims.exactly(value, printed);
        return this;
    }

    /** Claims as {@link Claims#exactly(double, String, String, String)} does. */
    public QuestionClaims exactly(double value, String printed, String ko, String en) {
        claims.exactly(value, printed, ko, en);
        return this;
    }

    /** Claims as {@link Claims#rounded(double, String)} does. */
    public QuestionClaims rounded(double value, String printed) {
        claims.rounded(value, printed);
        return this;
    }

    /** Claims as {@link Claims#rounded(double, String, String, String)} does. */
    public QuestionClaims rounded(double value, String printed, String ko, String en) {
        claims.rounded(value, printed, ko, en);
        return this;
    }

    /** Claims as {@link Claims#says} does. */
    public QuestionClaims says(boolean isTrue, String ko, String en) {
        claims.says(isTrue, ko, en);
        return this;
    }

    /** Says of digits that they are given, or name something. */
    public QuestionClaims names(String what, String... printed) {
        claims.names(what, printed);
        return this;
    }

    /** Fails with all that is wrong. */
    public void check() {
        if (!open.isEmpty()) {
            throw new AssertionError("nothing judges " + open);
        }
        claims.check();
    }
}
