package downhill.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The compiled modules of the client, as they are packed into the program. */
class ModulesTest {
    /** One call of {@code String.format} brings the names of all currencies and languages along, 67 KB on the wire. */
    @Test
    void carryNoTablesOfLocales() {
        Map<String, byte[]> modules = ProgramFiles.readFolder("app", path -> path.endsWith(".js"));
        assertThat(modules).hasSizeGreaterThan(10);
        modules.forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8).contains("Ugandan"))
                .as(name)
                .isFalse());
    }
}
