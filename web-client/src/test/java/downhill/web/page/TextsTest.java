package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import downhill.web.chart.PlotTexts;
import downhill.web.lesson.Key;
import downhill.web.lesson.Question;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the pages, wherever it is a constant: in a list of texts, or as an option of an enum. */
class TextsTest {
    /** A formula is the same in both languages. */
    private static final Set<String> NOT_TRANSLATED = Set.of("downhill.web.lesson.numericaldiff.Example.SINE");

    private static final Set<String> DECLARING =
            Set.of(Key.Choice.class.getName(), Question.class.getName(), PlotTexts.class.getName());

    static List<Named<Text>> texts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("downhill.web").stream()
                        .map(JavaClass::getFields)
                        .flatMap(Set::stream)
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getRawType().isAssignableTo(Text.class)
                                && !NOT_TRANSLATED.contains(field.getFullName()))
                        .map(TextsTest::text)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** What figures are called, and what lessons let their readers choose from and answer. */
    static List<Named<Text>> options() {
        List<Named<Text>> options = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("downhill.web.lesson")) {
            for (JavaField field : each.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && DECLARING.contains(field.getRawType().getFullName())) {
                    for (Text text : textsOf(value(field))) {
                        options.add(Named.of(field.getFullName() + ": " + text.en(), text));
                    }
                }
            }
        }
        return options;
    }

    private static List<Text> textsOf(Object declared) {
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

    private static Named<Text> text(JavaField constant) {
        return Named.of(constant.getFullName(), (Text) value(constant));
    }

    private static Object value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource({"texts", "options"})
    void speaksBothLanguages(Text text) {
        TextChecks.requireBothLanguages(text);
    }

    /** Were the search to find nothing, nothing would be checked. */
    @Test
    void findsListsAndOptions() {
        assertThat(texts()).hasSizeGreaterThan(500);
        assertThat(options()).hasSizeGreaterThan(50);
        assertThat(texts().stream().map(Named::getPayload)).contains(ConfigText.LINE, ConfigField.DATASET);
    }
}
