package downhill.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of the lessons and the modules that have their experiments know the same ones. */
class LessonListTest {
    private static final Pattern MOUNT = Pattern.compile("case \"(.*)\" -> \\w+\\.mount\\(stage\\);");
    private static final Map<String, String> MODULES = Map.of(
            "function-lessons", "FunctionLessons",
            "network-lessons", "NetworkLessons",
            "training-lessons", "TrainingLessons",
            "closing-lesson", "ClosingLesson");

    @Test
    void everyListedLessonIsMountedByItsModuleAndNoOther() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (JsonNode lesson : new ObjectMapper()
                .readTree(Path.of("../static/lessons/lessons.json").toFile())) {
            listed.computeIfAbsent(lesson.get("module").asText(), module -> new TreeSet<>())
                    .add(lesson.get("slug").asText());
        }
        Map<String, Set<String>> mounted = new TreeMap<>();
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            String source = Files.readString(Path.of("src/main/java/downhill/web/" + module.getValue() + ".java"));
            mounted.put(
                    module.getKey(),
                    MOUNT.matcher(source)
                            .results()
                            .map((MatchResult mount) -> mount.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(mounted).isEqualTo(listed);
    }
}
