package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.ClassStore.Guess;
import downhill.server.classes.ClassStore.Question;
import downhill.server.classes.EventStore.Event;
import downhill.server.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the events of a class as boards receive them, in their present state: a run with its verification, nothing of a
 * deleted one, what has been guessed only while it is shown.
 */
final class EventPages {
    /** Events of a page; it ends early beyond {@link #MAX_LENGTH} characters. */
    static final int MAX_EVENTS = 50;

    private static final int MAX_LENGTH = 32 * 1024;

    private final EventStore events;
    private final ClassStore classes;
    private final ClassRuns runs;

    EventPages(EventStore events, ClassStore classes, ClassRuns runs) {
        this.events = events;
        this.classes = classes;
        this.runs = runs;
    }

    /** The events to be sent, and the number of the last one read. */
    record EventPage(List<SentEvent> events, long cursor) {}

    record SentEvent(long number, String json) {}

    /** Reads a page that crosses no multiple of {@link #MAX_EVENTS}, so that listeners soon share pages. */
    EventPage after(String code, long after) {
        List<Event> all = events.after(code, after, MAX_EVENTS - (int) (after % MAX_EVENTS));
        Map<String, ObjectNode> byId = new HashMap<>();
        List<String> ids = all.stream()
                .filter(EventPages::isOfRun)
                .map(Event::body)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            runs.all(ids).forEach(run -> byId.put(run.get("id").textValue(), run));
        }
        List<Question> questions =
                all.stream().anyMatch(EventPages::isOfQuestion) ? classes.questions(code) : List.of();
        ObjectNode scene = all.stream().anyMatch(event -> event.kind().equals(EventStore.SCENE))
                ? classes.find(code).map(ClassJson::scene).orElse(null)
                : null;
        List<SentEvent> sent = new ArrayList<>();
        long cursor = after;
        int length = 0;
        for (Event event : all) {
            cursor = event.number();
            ObjectNode body =
                    isOfRun(event) ? ofRun(event, byId.get(event.body())) : (ObjectNode) Json.parse(event.body());
            String kind = event.kind();
            if (kind.equals(EventStore.SCENE)) {
                body = scene;
            } else if (kind.equals(EventStore.PREDICTION) && !isShown(questions, body)) {
                kind = EventStore.ANSWERED;
                body.remove("value");
            } else if (kind.equals(EventStore.QUESTION)
                    && (body.path("shown").asBoolean() || body.get("revealed").booleanValue())
                    && isShown(questions, body)) {
                int round = body.get("round").intValue();
                body.set("predictions", ClassJson.predictions(guesses(code, body), guess -> guess.round() <= round));
            }
            if (body != null) {
                ObjectNode json = Json.object().put("kind", kind);
                json.set("body", body);
                sent.add(new SentEvent(event.number(), Json.text(json)));
                length += sent.get(sent.size() - 1).json().length();
            }
            if (length > MAX_LENGTH) {
                break;
            }
        }
        return new EventPage(sent, cursor);
    }

    private static boolean isShown(List<Question> questions, JsonNode body) {
        return Question.isShown(
                questions,
                body.path("lesson").asText(),
                body.path("question").asText(),
                body.path("round").asInt());
    }

    private List<Guess> guesses(String code, JsonNode body) {
        return classes.guesses(
                code, body.path("lesson").asText(), body.path("question").asText());
    }

    private static boolean isOfQuestion(Event event) {
        return event.kind().equals(EventStore.PREDICTION) || event.kind().equals(EventStore.QUESTION);
    }

    private static boolean isOfRun(Event event) {
        return event.kind().equals(EventStore.RUN) || event.kind().equals(EventStore.VERIFIED);
    }

    /** Returns the whole run the first time and its verification later; null if it has been deleted. */
    private static ObjectNode ofRun(Event event, ObjectNode run) {
        if (run == null || event.kind().equals(EventStore.RUN)) {
            return run;
        }
        ObjectNode verified = Json.object().put("id", event.body());
        verified.set("verification", run.get("verification"));
        return verified;
    }
}
