package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every text of the pages, wherever it is a constant: in a list of texts, or as an option of an enum. */
class TextsTest {
    /** A formula is the same in both languages. */
    private static final Set<String> NOT_TRANSLATED = Set.of("downhill.web.lesson.numericaldiff.Example.SINE");

    @Test
    void speakBothLanguages() throws Exception {
        Map<String, Text> texts = texts();
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.values()).contains(ConfigText.LINE, ConfigField.DATASET);
        SoftAssertions.assertSoftly(softly -> texts.forEach((name, text) -> softly.assertThatCode(
                        () -> TextChecks.requireBothLanguages(text))
                .as(name)
                .doesNotThrowAnyException()));
    }

    /** By the class and name of the constant. */
    private static Map<String, Text> texts() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path root = Path.of(
                Text.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, Text> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("downhill/web"))) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".class"))::iterator) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                addConstants(texts, name.substring(0, name.length() - ".class".length()));
            }
        }
        return texts;
    }

    private static void addConstants(Map<String, Text> texts, String className) throws ReflectiveOperationException {
        Class<?> type = Class.forName(className, false, Text.class.getClassLoader());
        for (Field field : type.getDeclaredFields()) {
            String name = className + "." + field.getName();
            if (Modifier.isStatic(field.getModifiers())
                    && Text.class.isAssignableFrom(field.getType())
                    && !NOT_TRANSLATED.contains(name)) {
                field.setAccessible(true);
                Text text = (Text) field.get(null);
                if (text != null) {
                    texts.put(name, text);
                }
            }
        }
    }
}
