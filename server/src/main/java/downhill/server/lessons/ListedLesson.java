package downhill.server.lessons;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.server.fault.StartException;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lesson of {@code lessons.json}: module, section of the book, and its descriptions on the map. */
record ListedLesson(String slug, String module, String section, String ko, String en) {
    static final String LIST = "/lessons/lessons.json";

    /** The modules of the lessons that train in a worker. */
    private static final Set<String> TRAINING = Set.of("training-lessons", "closing-lesson");

    private static final Set<String> FIELDS = Set.of("slug", "module", "section", "ko", "en");

    static List<ListedLesson> list(Map<String, byte[]> files) {
        byte[] json = files.get(LIST);
        if (json == null) {
            throw new StartException("static" + LIST + " is missing");
        }
        List<ListedLesson> lessons = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (JsonNode node : array(json)) {
            ListedLesson lesson = of(node);
            if (!slugs.add(lesson.slug)) {
                throw new StartException("static" + LIST + " has " + lesson.slug + " twice");
            }
            lessons.add(lesson);
        }
        return List.copyOf(lessons);
    }

    private static JsonNode array(byte[] json) {
        try {
            JsonNode array = Json.parse(json);
            if (array.isArray() && !array.isEmpty()) {
                return array;
            }
        } catch (Problem e) {
            throw new StartException("static" + LIST + " cannot be read: " + e.getMessage(), e);
        }
        throw new StartException("static" + LIST + " is not a list of lessons");
    }

    private static ListedLesson of(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        if (!names.equals(FIELDS) || !node.path("slug").asText().matches("[a-z0-9-]+")) {
            throw new StartException(
                    "static" + LIST + ": " + node + " is no lesson with slug, module, section, ko and en");
        }
        return new ListedLesson(
                node.get("slug").asText(),
                node.get("module").asText(),
                node.get("section").asText(),
                node.get("ko").asText(),
                node.get("en").asText());
    }

    boolean trains() {
        return TRAINING.contains(module);
    }
}
