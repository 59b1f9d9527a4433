package downhill.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of the lessons and the modules that have their experiments know the same ones. */
class LessonListTest {
    private static final Map<String, Set<String>> MODULES = Map.of(
            "function-lessons", FunctionLessons.LESSONS.keySet(),
            "network-lessons", NetworkLessons.LESSONS.keySet(),
            "training-lessons", TrainingLessons.LESSONS.keySet(),
            "closing-lesson", ClosingLesson.LESSONS.keySet());

    @Test
    void everyListedLessonIsBuiltByItsModuleAndNoOther() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (JsonNode lesson : new ObjectMapper()
                .readTree(Path.of("../static/lessons/lessons.json").toFile())) {
            listed.computeIfAbsent(lesson.get("module").asText(), module -> new TreeSet<>())
                    .add(lesson.get("slug").asText());
        }
        assertThat(MODULES).isEqualTo(listed);
    }
}
