package downhill.server.classes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.ClassStore.Question;
import downhill.server.json.Json;
import downhill.server.json.JsonObject;
import downhill.server.json.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the teacher puts on the wall, and where students are asked to go. */
record Scene(ObjectNode shown, Optional<Question> question) {
    private static final String KIND = "kind";
    private static final Set<String> FIELDS =
            Set.of(KIND, "lesson", "question", "round", "state", "endsAt", "target", "follow", "ids");
    private static final int MAX_TARGET = 500;
    private static final int MAX_RUNS = 8;
    private static final int MAX_SHOWN = 40;
    /** An address of this site, which cannot be read as one of another; nothing that is no page. */
    private static final Pattern TARGET = Pattern.compile("/(?![/\\\\]|api/)[!-~&&[^\\\\]]*");

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /** Whether a lesson asks a question; throws a 422 if not. */
    interface Asked {
        void require(String lesson, String question);
    }

    /** Reads the field {@code scene}; throws a Problem that names what no scene can be. */
    static Scene of(JsonObject json, Asked asked) {
        JsonObject scene = json.object("scene", FIELDS);
        String kind = scene.word(KIND, List.of("door", "blank", "question", "page", "runs"));
        ObjectNode shown = Json.object().put(KIND, kind);
        Optional<Question> question = Optional.empty();
        switch (kind) {
            case "question" -> question = Optional.of(question(scene, shown, asked));
            case "page" ->
                shown.put("target", target(scene.pathOf("target"), scene.text("target")))
                        .put("follow", scene.word("follow", List.of("offered", "forced")));
            case "runs" -> ids(scene, shown);
            default -> {}
        }
        return new Scene(shown, question);
    }

    private static Question question(JsonObject scene, ObjectNode shown, Asked asked) {
        String lesson = scene.text("lesson");
        String name = scene.text("question");
        asked.require(lesson, name);
        int round = round(scene);
        String state = scene.word("state", List.of("open", "shown", "revealed"));
        shown.put("lesson", lesson).put("question", name).put("round", round).put("state", state);
        if (scene.has("endsAt")) {
            double time = scene.number("endsAt");
            if (time != (long) time || time < 0) {
                throw scene.refusal("endsAt", "= " + Json.print(time) + ", not whole milliseconds since 1970");
            }
            shown.put("endsAt", (long) time);
        }
        return new Question(lesson, name, round, state.equals("revealed"), !state.equals("open"));
    }

    static int round(JsonObject json) {
        int round = json.whole("round");
        if (round < 1 || round > 2) {
            throw json.refusal("round", "= " + round + ", neither 1 nor 2");
        }
        return round;
    }

    private static void ids(JsonObject scene, ObjectNode shown) {
        if (!scene.has("ids")) {
            return;
        }
        List<String> ids = scene.texts("ids");
        if (ids.size() > MAX_RUNS) {
            throw scene.refusal("ids", "has " + ids.size() + " runs of at most " + MAX_RUNS);
        }
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                throw scene.refusal(
                        "ids",
                        "has \"" + id.substring(0, Math.min(id.length(), MAX_SHOWN)) + "\", which is no id of a run");
            }
        }
        ids.forEach(shown.putArray("ids")::add);
    }

    /** Returns an address where students may be sent. */
    static String target(String field, String target) {
        if (target.length() > MAX_TARGET || !TARGET.matcher(target).matches()) {
            throw new Problem(
                    422,
                    field,
                    field + " is not an address of this site such as /lab, of at most " + MAX_TARGET
                            + " characters without spaces");
        }
        return target;
    }

    /** Writes what is kept, with the number of the event that brings it, by which a phone knows it again. */
    String json(long number) {
        return Json.text(shown.deepCopy().put("number", number));
    }
}
