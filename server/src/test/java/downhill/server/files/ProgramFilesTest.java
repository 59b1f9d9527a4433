package downhill.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramFilesTest {
    @Test
    void aFolderIsReadFromAJarWithWhatIsBelowIt() {
        Map<String, byte[]> found = ProgramFiles.readFolder("org/junit/jupiter", path -> path.endsWith("/Test.class"));
        assertThat(found).containsOnlyKeys("/api/Test.class");
        assertThat(found.get("/api/Test.class")).startsWith(0xca, 0xfe, 0xba, 0xbe);
    }
}
