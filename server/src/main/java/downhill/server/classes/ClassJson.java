package downhill.server.classes;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The JSON of classes. */
final class ClassJson {
    private ClassJson() {}

    /**
     * Writes what a board shows, without the runs. The class was read first: an event since then is sent again, which
     * is harmless. Only the teacher gets the members, else null.
     */
    static ObjectNode snapshot(SchoolClass shown, List<Question> questions, List<Guess> guesses, List<Member> members) {
        ObjectNode json = write(shown);
        ArrayNode asked = json.putArray("questions");
        questions.forEach(question -> asked.add(write(question)));
        ArrayNode answered = json.putArray("predictions");
        Guess before = null;
        ArrayNode answers = null;
        for (Guess guess : guesses) {
            if (before == null
                    || !guess.lesson().equals(before.lesson())
                    || !guess.question().equals(before.question())
                    || guess.round() != before.round()) {
                ObjectNode group = answered.addObject()
                        .put("lesson", guess.lesson())
                        .put("question", guess.question())
                        .put("round", guess.round());
                answers = group.putArray("values");
            }
            answers.addArray().add(guess.member()).add(guess.answer());
            before = guess;
        }
        if (members != null) {
            ArrayNode named = json.putArray("named");
            members.forEach(member -> named.addObject()
                    .put("member", member.number())
                    .put("nickname", member.nickname())
                    .put("hidden", member.hidden()));
        }
        return json;
    }

    /**
     * Writes an object with the runs of a class, never whole in memory; {@code runs} passes the JSON of each run to its
     * argument.
     */
    static void writeWithRuns(ObjectNode head, Consumer<Consumer<ObjectNode>> runs, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> field : head.properties()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
            json.writeArrayFieldStart("runs");
            runs.accept(run -> {
                try {
                    json.writeTree(run);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static ObjectNode write(SchoolClass shown) {
        return Json.object()
                .put("code", shown.code())
                .put("createdAt", shown.createdAt())
                .put("title", shown.title())
                .put("open", shown.state().equals(SchoolClass.OPEN))
                .put("state", shown.state())
                .put("names", shown.names())
                .put("freeNames", shown.freeNames())
                .put("hold", shown.hold())
                .put("target", shown.target())
                .put("task", shown.task())
                .put("members", shown.members())
                .put("cursor", shown.lastEvent());
    }

    /** Writes who somebody is in a class. */
    static ObjectNode write(SchoolClass joined, Member member) {
        return Json.object()
                .put("code", joined.code())
                .put("title", joined.title())
                .put("target", joined.target())
                .put("task", joined.task())
                .put("member", member.number())
                .put("nickname", member.nickname());
    }

    static ObjectNode write(Question question) {
        return Json.object()
                .put("lesson", question.lesson())
                .put("question", question.question())
                .put("round", question.round())
                .put("revealed", question.revealed());
    }

    static String text(Guess guess) {
        return Json.text(Json.object()
                .put("lesson", guess.lesson())
                .put("question", guess.question())
                .put("round", guess.round())
                .put("member", guess.member())
                .put("value", guess.answer()));
    }
}
