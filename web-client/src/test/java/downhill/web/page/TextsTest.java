package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.chart.PlotTexts;
import downhill.web.lesson.Key;
import downhill.web.lesson.Question;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text of the pages, wherever it is a constant: in a list of texts, as an option of an enum, as what a figure is called,
 * or as what a lesson lets its readers choose from and answer.
 */
class TextsTest {
    /** A formula is the same in both languages. */
    private static final Set<String> NOT_TRANSLATED = Set.of("downhill.web.lesson.numericaldiff.Example.SINE");

    @Test
    void speakBothLanguages() throws Exception {
        Map<String, List<Text>> texts = texts();
        // Were the search to find nothing, nothing would be checked.
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.values()).contains(List.of(ConfigText.LINE), List.of(ConfigField.DATASET));
        assertThat(texts.values().stream().filter(several -> several.size() > 1))
                .hasSizeGreaterThan(20);
        List<String> faults = new ArrayList<>();
        texts.forEach((name, several) -> several.forEach(text -> {
            try {
                TextChecks.requireBothLanguages(text);
            } catch (AssertionError e) {
                faults.add(name + ": " + e.getMessage());
            }
        }));
        assertThat(faults).isEmpty();
    }

    /** By the class and name of the constant. */
    private static Map<String, List<Text>> texts()
            throws IOException, URISyntaxException, ReflectiveOperationException {
        Path root = Path.of(
                Text.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, List<Text>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("downhill/web"))) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".class"))::iterator) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                addConstants(texts, name.substring(0, name.length() - ".class".length()));
            }
        }
        return texts;
    }

    private static void addConstants(Map<String, List<Text>> texts, String className)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName(className, false, Text.class.getClassLoader());
        for (Field field : type.getDeclaredFields()) {
            String name = className + "." + field.getName();
            if (Modifier.isStatic(field.getModifiers())
                    && !NOT_TRANSLATED.contains(name)
                    && declares(field.getType())) {
                field.setAccessible(true);
                Object declared = field.get(null);
                if (declared != null) {
                    texts.put(name, textsOf(declared));
                }
            }
        }
    }

    private static boolean declares(Class<?> type) {
        return Text.class.isAssignableFrom(type)
                || type == Key.Choice.class
                || type == Question.class
                || type == PlotTexts.class;
    }

    private static List<Text> textsOf(Object declared) {
        if (declared instanceof Text text) {
            return List.of(text);
        }
        if (declared instanceof Key.Choice<?> key) {
            // Only what no control shows has no words.
            assertThat(key.words().size()).isIn(0, key.all().size());
            return key.words();
        }
        if (declared instanceof Question<?> question) {
            return List.copyOf(question.options());
        }
        PlotTexts figure = (PlotTexts) declared;
        List<Text> texts = new ArrayList<>(figure.heads());
        texts.addAll(List.of(figure.title(), figure.x(), figure.y(), figure.table()));
        return texts;
    }
}
