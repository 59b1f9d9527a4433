package downhill.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.web.control.NumberScale;
import downhill.web.lesson.Question;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;
import downhill.web.page.TextChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteVocabulariesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyQuestionOfEveryLessonIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("app/vocabularies.json");
        WriteVocabularies.main(new String[] {file.toString()});
        JsonNode written = JSON.readTree(Files.readString(file));
        assertThat(written).hasSize(15);
        int count = 0;
        for (Map.Entry<String, Vocabulary> lesson : WriteVocabularies.ALL.entrySet()) {
            JsonNode guesses = written.get(lesson.getKey()).get("guesses");
            assertThat(guesses).hasSameSizeAs(lesson.getValue().guesses());
            for (int i = 0; i < guesses.size(); i++) {
                Question<?> asked = lesson.getValue().guesses().get(i);
                assertThat(guesses.get(i)).isEqualTo(JSON.readTree(WriteVocabularies.json(asked)));
                count++;
            }
        }
        assertThat(count).isEqualTo(21);
    }

    @Test
    void everyQuestionSpeaksBothLanguagesAndCanBeAnsweredRight() {
        for (Vocabulary lesson : WriteVocabularies.ALL.values()) {
            for (Question<?> asked : lesson.guesses()) {
                Stream.concat(Stream.of(asked.label()), asked.options().stream())
                        .forEach(TextChecks::requireBothLanguages);
                assertThat(!asked.isKnown() || asked.scale().contains(asked.truth()))
                        .as("%s: %s in %s", asked.name(), asked.truth(), asked.scale())
                        .isTrue();
            }
        }
    }

    @Test
    void aChoiceNamesItsAnswersAndThePlaceOfTheRightOne() throws IOException {
        Text[] options = {Text.of("가", "a"), Text.of("나", "b"), Text.of("다", "c")};
        assertThat(JSON.readTree(
                        WriteVocabularies.json(Question.choice("q", Text.of("무엇", "What"), options, options[1]))))
                .isEqualTo(JSON.readTree("""
                        {"name": "q", "kind": "choice", "label": {"ko": "무엇", "en": "What"},
                         "options": [{"ko": "가", "en": "a"}, {"ko": "나", "en": "b"}, {"ko": "다", "en": "c"}],
                         "min": 0.0, "max": 2.0, "known": true, "truth": 1.0}"""));
    }

    @Test
    void aNumberThatHasToBeMeasuredIsNotKnown() throws IOException {
        Text label = Text.of("배", "Times");
        assertThat(JSON.readTree(
                        WriteVocabularies.json(Question.number("q", label, NumberScale.log(1, 1000, 10), Double.NaN))))
                .isEqualTo(JSON.readTree("""
                        {"name": "q", "kind": "number", "label": {"ko": "배", "en": "Times"}, "options": [],
                         "min": 1.0, "max": 1000.0, "known": false, "truth": 0.0}"""));
    }

    @Test
    void whatJsonUsesItselfIsEscaped() throws IOException {
        Text label = Text.of("\"손실\"\n", "a \\ b\t\"c\"");
        JsonNode written =
                JSON.readTree(WriteVocabularies.json(Question.number("q", label, NumberScale.linear(0, 1, 0.1), 0.5)));
        assertThat(written.get("label").get("ko").asText()).isEqualTo(label.ko());
        assertThat(written.get("label").get("en").asText()).isEqualTo(label.en());
    }
}
