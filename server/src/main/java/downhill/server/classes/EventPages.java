package downhill.server.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.EventStore.Event;
import downhill.server.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the events of a class as boards receive them: a run in its present state, nothing of a deleted one. */
final class EventPages {
    /** Events of a page; it ends early beyond {@link #MAX_LENGTH} characters. */
    static final int MAX_EVENTS = 50;

    private static final int MAX_LENGTH = 32 * 1024;

    private final EventStore events;
    private final ClassRuns runs;

    EventPages(EventStore events, ClassRuns runs) {
        this.events = events;
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
        List<SentEvent> sent = new ArrayList<>();
        long cursor = after;
        int length = 0;
        for (Event event : all) {
            cursor = event.number();
            JsonNode body = isOfRun(event) ? ofRun(event, byId.get(event.body())) : Json.parse(event.body());
            if (body != null) {
                ObjectNode json = Json.object().put("kind", event.kind());
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

    private static boolean isOfRun(Event event) {
        return event.kind().equals(EventStore.RUN) || event.kind().equals(EventStore.VERIFIED);
    }

    /** Returns the whole run the first time and its verification later; null if it has been deleted. */
    private static JsonNode ofRun(Event event, ObjectNode run) {
        if (run == null || event.kind().equals(EventStore.RUN)) {
            return run;
        }
        ObjectNode verified = Json.object().put("id", event.body());
        verified.set("verification", run.get("verification"));
        return verified;
    }
}
