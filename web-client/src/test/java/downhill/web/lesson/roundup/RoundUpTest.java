package downhill.web.lesson.roundup;

import static downhill.web.lesson.roundup.RoundUpState.ASIDE;
import static downhill.web.lesson.roundup.RoundUpState.BATCH;
import static downhill.web.lesson.roundup.RoundUpState.KEYS;
import static downhill.web.lesson.roundup.RoundUpState.QUESTION;
import static downhill.web.lesson.roundup.RoundUpState.SEED;
import static downhill.web.lesson.roundup.RoundUpState.areSameRace;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.web.dom.MemoryStore;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import downhill.web.review.ReviewQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundUpTest {
    private static final Values BOOK = KEYS.defaults();

    private final MemoryStore kept = new MemoryStore();
    private final QuizAnswers answers = new QuizAnswers(kept);
    private final ReviewQuestion question = question("one", true, false);

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
    void anAnswerIsKeptUntilAnother() {
        answers.give(question, question.answers().get(0));
        assertThat(new QuizAnswers(kept).of(question))
                .isEqualTo(question.answers().get(0));
        answers.give(question, question.answers().get(1));
        assertThat(new QuizAnswers(kept).of(question))
                .isEqualTo(question.answers().get(1));
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
    void countsTheDecimalPlacesToWhichSlopesAgree() {
        assertThat(RaceFigure.equalDecimals(0.06)).isZero();
        assertThat(RaceFigure.equalDecimals(0.04)).isEqualTo(1);
        assertThat(RaceFigure.equalDecimals(8.8e-8)).isEqualTo(6);
        assertThat(RaceFigure.equalDecimals(4.9e-8)).isEqualTo(7);
        assertThat(RaceFigure.equalDecimals(0)).isEqualTo(15);
        assertThat(RaceFigure.equalDecimals(Double.NaN)).isZero();
    }

    private static ReviewQuestion question(String id, boolean... right) {
        List<ReviewQuestion.Answer> all = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            all.add(new ReviewQuestion.Answer("답 " + i, "answer " + i, right[i], Text.of("까닭 " + i, "reason " + i)));
        }
        return new ReviewQuestion(id, "cost#turn", Text.of("그림", "picture"), Text.of("물음", "question"), all);
    }
}
