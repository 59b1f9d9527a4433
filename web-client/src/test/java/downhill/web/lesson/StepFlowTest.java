package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.function.Condition;
import downhill.web.lesson.StepFlow.State;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepFlowTest {
    private static final List<StepFlow.Step> STEPS = List.of(
            new StepFlow.Step("walk", Condition.parse("steps >= 3"), null, null),
            new StepFlow.Step("guess", null, "shape", null),
            new StepFlow.Step("bounce", Condition.parse("steps >= 20"), null, "shape"),
            new StepFlow.Step("play", null, null, null));

    private final StepFlow flow = new StepFlow(STEPS);

    private static Condition.Names steps(double steps) {
        return new Condition.Names() {
            @Override
            public double number(String name) {
                return steps;
            }

            @Override
            public String word(String name) {
                return null;
            }
        };
    }

    @Test
    void theFirstStepIsOpenAndTheOthersWait() {
        assertThat(states()).containsExactly(State.OPEN, State.WAITING, State.WAITING, State.WAITING);
    }

    @Test
    void aGuessMeansSomethingFromItsQuestionToItsTruth() {
        assertThat(List.of(0, 1, 2, 3))
                .filteredOn(step -> flow.concerns(step, "shape"))
                .containsExactly(1, 2);
        assertThat(List.of(0, 1, 2, 3)).noneMatch(step -> flow.concerns(step, "another"));
    }

    @Test
    void theTruthIsToldOnceTheStepThatTellsItIsDone() {
        flow.observe(0, steps(3));
        flow.goTo(1);
        flow.answer(1);
        flow.goTo(2);
        assertThat(flow.isTold("shape")).isFalse();
        flow.observe(2, steps(20));
        assertThat(flow.isTold("shape")).isTrue();
        assertThat(flow.isTold("another")).isFalse();
    }

    @Test
    void aStepIsDoneOnceItsConditionHasHeld() {
        assertThat(flow.observe(0, steps(2))).isFalse();
        assertThat(flow.observe(0, steps(3))).isTrue();
        assertThat(flow.observe(0, steps(4))).as("only once").isFalse();
        flow.observe(0, steps(0));
        assertThat(flow.observe(2, steps(100))).as("a step to come").isFalse();
        assertThat(states()).containsExactly(State.DONE, State.WAITING, State.WAITING, State.WAITING);
    }

    @Test
    void whatAStepTellsIsReadOnlyBesideWhatItTellsOf() {
        assertThat(flow.tells(0, steps(3))).as("not done yet").isFalse();
        flow.observe(0, steps(3));
        assertThat(flow.tells(0, steps(3))).isTrue();
        assertThat(flow.tells(0, steps(2))).as("the reader has moved away").isFalse();
        assertThat(flow.state(0)).isEqualTo(State.DONE);
        assertThat(flow.tells(0, steps(4))).as("and come back").isTrue();
        assertThat(flow.tells(2, steps(100))).as("a step to come").isFalse();
        flow.goTo(1);
        flow.answer(1);
        assertThat(flow.tells(1, steps(0))).as("without a condition").isTrue();
    }

    @Test
    void aGuessIsDoneOnceItIsAnsweredAndByNothingElse() {
        assertThat(flow.answer(0)).as("nothing is asked there").isFalse();
        assertThat(flow.answer(1)).as("nor asked yet").isFalse();
        flow.goTo(1);
        assertThat(flow.observe(1, steps(100))).isFalse();
        assertThat(flow.answer(1)).isTrue();
        assertThat(flow.answer(1)).as("only once").isFalse();
        assertThat(states()).containsExactly(State.SKIPPED, State.DONE, State.WAITING, State.WAITING);
    }

    @Test
    void aSkippedStepCanBeDoneLater() {
        flow.goTo(2);
        assertThat(states()).containsExactly(State.SKIPPED, State.SKIPPED, State.OPEN, State.WAITING);
        assertThat(flow.hasSkipped()).isTrue();
        assertThat(flow.observe(0, steps(3))).isTrue();
        assertThat(flow.answer(1)).isTrue();
        assertThat(states()).containsExactly(State.DONE, State.DONE, State.OPEN, State.WAITING);
        assertThat(flow.hasSkipped()).as("what is open is not skipped").isFalse();
    }

    @Test
    void freePlayIsDoneAtOnceAndTheEnd() {
        flow.goTo(2);
        assertThat(flow.isFinished()).isFalse();
        flow.goTo(3);
        assertThat(flow.state(3)).isEqualTo(State.DONE);
        assertThat(flow.isFinished()).isTrue();
        flow.goTo(1);
        assertThat(flow.current()).as("what is open stays open").isEqualTo(3);
    }

    @Test
    void whatIsKeptIsRestoredWhateverTheReaderDid() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StepFlow one = new StepFlow(STEPS);
            for (int event = 0; event < 8; event++) {
                int step = random.nextInt(STEPS.size());
                switch (random.nextInt(4)) {
                    case 0 -> one.observe(step, steps(random.nextInt(30)));
                    case 1 -> one.answer(step);
                    case 2 -> one.goTo(step);
                    default -> one.restore(one.kept());
                }
            }
            StepFlow other = new StepFlow(STEPS);
            other.restore(one.kept());
            assertThat(states(other)).as("seed %d, %s", seed, one.kept()).isEqualTo(states(one));
        }
    }

    @Test
    void aLessonThatHasChangedIsTakenUpWhereItWasLeft() {
        flow.restore("walk! old! bounce");
        assertThat(states()).containsExactly(State.DONE, State.SKIPPED, State.OPEN, State.WAITING);
        flow.restart();
        assertThat(flow.kept()).isEqualTo("walk");
        flow.restore(null);
        flow.restore("");
        flow.restore("walking!");
        assertThat(flow.kept()).isEqualTo("walk");
    }

    @Test
    void aLessonHasSteps() {
        assertThatThrownBy(() -> new StepFlow(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private List<State> states() {
        return states(flow);
    }

    private static List<State> states(StepFlow flow) {
        return java.util.stream.IntStream.range(0, flow.count())
                .mapToObj(flow::state)
                .toList();
    }
}
