package downhill.web.lesson.roundup;

import static downhill.web.lesson.roundup.RoundUpState.ASIDE;
import static downhill.web.lesson.roundup.RoundUpState.BATCH;
import static downhill.web.lesson.roundup.RoundUpState.KEYS;
import static downhill.web.lesson.roundup.RoundUpState.QUESTION;
import static downhill.web.lesson.roundup.RoundUpState.SEED;
import static downhill.web.lesson.roundup.RoundUpState.areSameRace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.web.dom.MemoryStore;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import downhill.web.page.TextChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundUpTest {
    private static final Values BOOK = KEYS.defaults();

    private final MemoryStore kept = new MemoryStore();
    private final QuizAnswers answers = new QuizAnswers(kept);
    private final QuizQuestion question = question("one", true, false);
    private final QuizQuestion other = question("two", false, true);

    @Test
    void anAddressKeepsEverything() {
        Values state = BOOK.with(SEED, 7).with(BATCH, 30).with(QUESTION, 8);
        assertThat(Addresses.write(KEYS, state)).isEqualTo("seed=7&batch=30&q=8");
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
        assertThat(Addresses.write(KEYS, BOOK)).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsNamedAndTakesItsDefault() {
        QueryReader reader = Addresses.reader("seed=-1&batch=1001&q=9");
        assertThat(KEYS.read(reader)).isEqualTo(BOOK);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("seed", "batch", "q");
    }

    @Test
    void anotherQuestionIsNotAnotherRace() {
        assertThat(areSameRace(BOOK, BOOK.with(QUESTION, 3).with(ASIDE, true))).isTrue();
        assertThat(areSameRace(BOOK, BOOK.with(SEED, 1))).isFalse();
        assertThat(areSameRace(BOOK, BOOK.with(BATCH, 10))).isFalse();
    }

    /** The text lists every lesson but this one, in order. */
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theTextHasAPlaceForTheGuessesOfEachLesson(String language) throws IOException {
        List<String> slugs = new ObjectMapper()
                .readTree(Path.of("../static/lessons/lessons.json").toFile())
                .findValuesAsText("slug");
        String text = Files.readString(Path.of("../static/lessons", language, "round-up.html"));
        List<String> listed = Pattern.compile("<li data-lesson=\"([a-z-]+)\"><a href=\"/learn/\\1\">")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(listed).isEqualTo(slugs.subList(0, slugs.size() - 1));
        assertThat(slugs).endsWith("round-up");
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
        QuizAnswers afterReload = new QuizAnswers(kept);
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
        assertThat(kept.names()).containsExactly("downhill.language");
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
            QuizQuestion read = new QuizQuestion(
                    one.get("id").asText(),
                    one.get("step").asText(),
                    words(one.get("picture")),
                    words(one.get("question")),
                    all);
            TextChecks.requireBothLanguages(read.words());
            TextChecks.requireBothLanguages(read.picture());
            // The style sheet names it: so it has a hash and is there without the network, too.
            assertThat(Path.of("../static/css/lesson-net.css"))
                    .content()
                    .contains("[data-picture=\"" + read.id() + "\"] {\n  --picture: url(\"/quiz/" + read.id()
                            + ".svg\")");
            assertThat(Path.of("../static/quiz", read.id() + ".svg")).exists();
            String[] step = read.step().split("#");
            assertThat(Path.of("../static/lessons/ko", step[0] + ".html"))
                    .content()
                    .contains("id=\"" + step[1] + "\"");
            ids.add(read.id());
        }
        assertThat(ids).hasSize(RoundUpState.QUESTIONS);
    }

    @Test
    void countsTheDecimalPlacesToWhichSlopesAgree() {
        assertThat(RaceFigure.equalDecimals(0.06)).isZero();
        assertThat(RaceFigure.equalDecimals(0.04)).isEqualTo(1);
        assertThat(RaceFigure.equalDecimals(8.8e-8)).isEqualTo(6);
        assertThat(RaceFigure.equalDecimals(4.9e-8)).isEqualTo(7);
        assertThat(RaceFigure.equalDecimals(0)).isEqualTo(15);
        assertThat(RaceFigure.equalDecimals(Double.NaN)).isZero();
    }

    private static Text words(JsonNode node) {
        return Text.of(node.get("ko").asText(), node.get("en").asText());
    }

    private static QuizQuestion question(String id, boolean... right) {
        List<QuizQuestion.Answer> all = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            all.add(new QuizQuestion.Answer("답 " + i, "answer " + i, right[i], Text.of("까닭 " + i, "reason " + i)));
        }
        return new QuizQuestion(id, "cost#turn", Text.of("그림", "picture"), Text.of("물음", "question"), all);
    }
}
