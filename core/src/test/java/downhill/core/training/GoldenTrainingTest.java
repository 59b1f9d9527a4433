package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.data.Mnist;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runs that NumPy made, the one of 60,000 images and 10,000 steps included. */
class GoldenTrainingTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void reproducesNumPysRun(int index) {
        GoldenRun golden = GoldenRun.of(index);
        JsonNode run = golden.expected();
        Trainer trainer = golden.trainer();
        TrainingConfig config = trainer.config();
        JsonNode losses = run.get("batchLossBeforeStep");
        JsonNode accuracies = run.get("accuracyBeforeStep");
        JsonNode bookLosses = run.get("bookLoss");
        JsonNode bookAccuracies = run.get("bookAccuracy");
        int compared = 0;
        for (int update = 0; update < config.steps(); update++) {
            String step = Integer.toString(update);
            if (accuracies.has(step)) {
                assertAccuracy(golden.evaluation(update), accuracies.get(step));
                compared++;
            }
            if (losses.has(step)) {
                double loss = trainer.history().loss(update + 1);
                assertThat(loss)
                        .as("loss before step " + step)
                        .isEqualTo(losses.get(step).doubleValue(), relative(loss));
                compared++;
            }
            if (bookLosses.has(step)) {
                double after = golden.lossAfterUpdate(update);
                assertThat(after)
                        .as("the book's train_loss_list[" + step + "]")
                        .isEqualTo(bookLosses.get(step).doubleValue(), relative(after));
                compared++;
            }
            assertThat(golden.evaluationDue(update))
                    .as("evaluation after update " + step)
                    .isEqualTo(bookAccuracies.has(step) || update + 1 == config.steps());
            if (bookAccuracies.has(step)) {
                assertAccuracy(golden.evaluation(update + 1), bookAccuracies.get(step));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(losses.size() + accuracies.size() + bookLosses.size() + bookAccuracies.size());

        JsonNode end = run.get("final");
        Evaluation last = golden.evaluation(config.steps());
        assertThat(last.trainAccuracy()).isEqualTo(end.get("trainAccuracy").doubleValue());
        assertThat(last.testAccuracy()).isEqualTo(end.get("testAccuracy").doubleValue());
        double loss = trainer.network()
                .loss(
                        Mnist.train(config.trainSize()),
                        IntStream.range(0, config.trainSize()).toArray());
        assertThat(loss).isEqualTo(end.get("loss").doubleValue(), relative(loss));
        assertSums(end.get("W1"), trainer.network().parameters().w1());
        assertSums(end.get("b1"), trainer.network().parameters().b1());
        assertSums(end.get("W2"), trainer.network().parameters().w2());
        assertSums(end.get("b2"), trainer.network().parameters().b2());
    }

    private static void assertAccuracy(Evaluation evaluation, JsonNode trainAndTest) {
        assertThat(evaluation.trainAccuracy()).isEqualTo(trainAndTest.get(0).doubleValue());
        assertThat(evaluation.testAccuracy()).isEqualTo(trainAndTest.get(1).doubleValue());
    }

    /** As golden's README says: sum and first elements to 1e-9, the sum of squares to 1e-9 of itself. */
    private static void assertSums(JsonNode expected, double[] values) {
        assertThat(values.length).isEqualTo(expected.get("size").intValue());
        assertThat(DoubleStream.of(values).sum()).isEqualTo(expected.get("sum").doubleValue(), within(1e-9));
        double squares = DoubleStream.of(values).map(v -> v * v).sum();
        assertThat(squares).isEqualTo(expected.get("sumOfSquares").doubleValue(), relative(squares));
        for (int i = 0; i < 5; i++) {
            assertThat(values[i]).isEqualTo(expected.get("first").get(i).doubleValue(), within(1e-9));
        }
    }

    private static Offset<Double> relative(double value) {
        return within(1e-9 * Math.abs(value));
    }
}
