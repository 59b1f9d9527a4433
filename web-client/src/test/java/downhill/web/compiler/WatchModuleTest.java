package downhill.web.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WatchModuleTest {
    private static final Pattern MODULE =
            Pattern.compile("<mainClass>(.*)</mainClass>\\s*<targetFileName>(.*)\\.js</targetFileName>");

    @Test
    void theModulesAreThoseOfTheBuild() throws IOException {
        Map<String, String> built = new TreeMap<>();
        Matcher module = MODULE.matcher(Files.readString(Path.of("pom.xml")));
        while (module.find()) {
            built.put(module.group(2), module.group(1));
        }
        assertThat(WatchModule.MAIN_CLASSES).isEqualTo(built);
    }
}
