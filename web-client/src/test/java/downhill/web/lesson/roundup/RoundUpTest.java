package downhill.web.lesson.roundup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.web.dom.TextStore;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.page.TextChecks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundUpTest {
    private final Map<String, String> kept = new TreeMap<>();
    private final QuizAnswers answers = new QuizAnswers(new Store());
    private final QuizQuestion question = question("one", true, false);
    private final QuizQuestion other = question("two", false, true);

    @Test
    void anAddressKeepsEverything() {
        RoundUpState state = RoundUpState.DEFAULTS
                .withSeed(7)
                .withBatchSize(30)
                .withEveryPass(true)
                .withQuestion(8);
        assertThat(Addresses.write(RoundUpState.FORM, state)).isEqualTo("seed=7&batch=30&full=1&q=8");
        assertThat(Addresses.read(RoundUpState.FORM, Addresses.write(RoundUpState.FORM, state)))
                .isEqualTo(state);
        assertThat(Addresses.write(RoundUpState.FORM, RoundUpState.DEFAULTS)).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsNamedAndTakesItsDefault() {
        QueryReader reader = Addresses.reader("seed=-1&batch=1001&full=2&q=9");
        assertThat(RoundUpState.FORM.read(reader)).isEqualTo(RoundUpState.DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("seed", "batch", "full", "q");
    }

    @Test
    void questionsBeyondTheLastAreTheLast() {
        assertThat(RoundUpState.DEFAULTS.withQuestion(9).question()).isEqualTo(8);
        assertThat(RoundUpState.DEFAULTS.withQuestion(0).question()).isEqualTo(1);
    }

    @Test
    void anotherQuestionIsNotAnotherRace() {
        RoundUpState state = RoundUpState.DEFAULTS;
        assertThat(state.hasRaceOf(state.withQuestion(3))).isTrue();
        assertThat(state.hasRaceOf(state.withSeed(1))).isFalse();
        assertThat(state.hasRaceOf(state.withBatchSize(10))).isFalse();
        assertThat(state.hasRaceOf(state.withEveryPass(true))).isFalse();
    }

    @Test
    void aMiniBatchHasWholeImagesFromOneToAThousand() {
        assertThat(RoundUpState.DEFAULTS.withBatchSize(1.3).batchSize()).isEqualTo(1);
        assertThat(RoundUpState.DEFAULTS.withBatchSize(0).batchSize()).isEqualTo(1);
        assertThat(RoundUpState.DEFAULTS.withBatchSize(5000).batchSize()).isEqualTo(1000);
    }

    @Test
    void theBooksNetworkTakesSeventyNineThousandPasses() {
        assertThat(RoundUpLesson.PASSES).isEqualTo(79_520);
    }

    @Test
    void answersAreKeptAndCounted() {
        List<QuizQuestion> all = List.of(question, other);
        answers.give(question, question.answers().get(0));
        answers.give(other, other.answers().get(0));
        QuizAnswers afterReload = new QuizAnswers(new Store());
        assertThat(afterReload.of(question)).isEqualTo(question.answers().get(0));
        assertThat(afterReload.given(all)).isEqualTo(2);
        assertThat(afterReload.right(all)).isEqualTo(1);
        answers.give(other, other.answers().get(1));
        assertThat(afterReload.right(all)).isEqualTo(2);
    }

    @Test
    void anAnswerThatTheQuestionNoLongerHasIsNone() {
        kept.put("downhill.quiz.one", "7");
        assertThat(answers.of(question)).isNull();
    }

    @Test
    void forgettingLeavesOtherThingsAlone() {
        kept.put("downhill.language", "ko");
        answers.give(question, question.answers().get(0));
        answers.forget();
        assertThat(kept).containsOnlyKeys("downhill.language");
    }

    @Test
    void aQuestionHasOneRightAnswer() {
        assertThatThrownBy(() -> question("bad", true, true)).hasMessage("question bad has 2 right answers, not 1");
        assertThatThrownBy(() -> question("bad", false)).hasMessage("question bad has 0 right answers, not 1");
    }

    @Test
    void theShippedQuestionsAreWholeInBothLanguages() throws IOException {
        JsonNode file = new ObjectMapper()
                .readTree(Path.of("../static/lessons/quiz.json").toFile());
        assertThat(file).hasSize(RoundUpState.QUESTIONS);
        Set<String> ids = new HashSet<>();
        for (JsonNode one : file) {
            List<QuizQuestion.Answer> all = new ArrayList<>();
            for (JsonNode answer : one.get("answers")) {
                TextChecks.requireBothLanguages(words(answer.get("because")));
                all.add(new QuizQuestion.Answer(
                        answer.get("ko").asText(),
                        answer.get("en").asText(),
                        answer.get("right").asBoolean(),
                        words(answer.get("because"))));
            }
            QuizQuestion read = new QuizQuestion(one.get("id").asText(), words(one.get("question")), all);
            TextChecks.requireBothLanguages(read.words());
            ids.add(read.id());
        }
        assertThat(ids).hasSize(RoundUpState.QUESTIONS);
    }

    @ParameterizedTest
    @EnumSource(RoundUpText.class)
    void saysEverythingInBothLanguages(RoundUpText text) {
        TextChecks.requireBothLanguages(text);
    }

    private static QuizQuestion.Words words(JsonNode node) {
        return new QuizQuestion.Words(node.get("ko").asText(), node.get("en").asText());
    }

    private static QuizQuestion question(String id, boolean... right) {
        List<QuizQuestion.Answer> all = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            all.add(new QuizQuestion.Answer(
                    "답 " + i, "answer " + i, right[i], new QuizQuestion.Words("까닭 " + i, "reason " + i)));
        }
        return new QuizQuestion(id, new QuizQuestion.Words("물음", "question"), all);
    }

    private final class Store implements TextStore {
        @Override
        public String get(String name) {
            return kept.get(name);
        }

        @Override
        public boolean put(String name, String text) {
            kept.put(name, text);
            return true;
        }

        @Override
        public void remove(String name) {
            kept.remove(name);
        }

        @Override
        public List<String> names() {
            return List.copyOf(kept.keySet());
        }
    }
}
