package downhill.server.classes;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.ClassStore.Guess;
import downhill.server.classes.ClassStore.Question;
import downhill.server.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The JSON of classes. */
final class ClassJson {
    private ClassJson() {}

    /** Writes what a board shows of a class, which was read first, without the runs; members are null for all but the teacher. */
    static ObjectNode snapshot(SchoolClass shown, List<Question> questions, List<Guess> guesses, List<Member> members) {
        ObjectNode json = Json.of(shown);
        json.put("open", shown.state().equals(SchoolClass.OPEN)).set("cursor", json.remove("lastEvent"));
        json.set("scene", scene(shown));
        if (shown.deletedAt() == null) {
            json.remove("deletedAt");
        }
        json.putArray("questions").addAll(questions.stream().map(Json::of).toList());
        json.set(
                "predictions",
                predictions(
                        guesses,
                        guess -> members != null
                                || Question.isShown(questions, guess.lesson(), guess.question(), guess.round())));
        if (members != null) {
            ArrayNode named = json.putArray("named");
            members.forEach(member -> named.addObject()
                    .put("member", member.number())
                    .put("nickname", member.nickname())
                    .put("hidden", member.hidden()));
        }
        return json;
    }

    /** Returns what is on the wall: how to come in, before the teacher has chosen. */
    static ObjectNode scene(SchoolClass shown) {
        return shown.scene().isEmpty() ? Json.object().put("kind", "door") : (ObjectNode) Json.parse(shown.scene());
    }

    /** Writes guesses by question and round: who has answered, and of those that are shown what. */
    static ArrayNode predictions(List<Guess> guesses, Predicate<Guess> isShown) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Map<List<Object>, ObjectNode> groups = new HashMap<>();
        for (Guess guess : guesses) {
            ObjectNode group =
                    groups.computeIfAbsent(List.of(guess.lesson(), guess.question(), guess.round()), none -> {
                        ObjectNode added = all.addObject().put("lesson", guess.lesson());
                        added.put("question", guess.question()).put("round", guess.round());
                        added.putArray("answered");
                        added.putArray("values");
                        return added;
                    });
            group.withArray("answered").add(guess.member());
            if (isShown.test(guess)) {
                group.withArray("values").addArray().add(guess.member()).add(guess.value());
            }
        }
        return all;
    }

    /** Writes an object with the runs of a class, never whole in memory. */
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

    static ObjectNode write(SchoolClass joined, Member member) {
        return Json.object()
                .put("code", joined.code())
                .put("title", joined.title())
                .put("target", joined.target())
                .put("task", joined.task())
                .put("member", member.number())
                .put("nickname", member.nickname());
    }
}
