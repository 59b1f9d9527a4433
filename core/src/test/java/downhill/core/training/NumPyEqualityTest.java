package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code PythonScriptIT} of the server compares the verdicts with a real NumPy. */
class NumPyEqualityTest {
    private static Trainer trainer(Activation activation, int batch, double rate, int steps) {
        TrainingConfig config = new TrainingConfig(
                "mnist", 1000, 300, 20, activation, batch, rate, steps, 11, GradientMethod.BACKPROPAGATION);
        return new Trainer(config, Mnist.train(1000), Mnist.test(300));
    }

    private static int equalUntil(NumPyEquality equality) {
        while (equality.isBehind()) {
            equality.goOn(70);
        }
        return equality.equalUntil();
    }

    private static void advance(Trainer trainer, int steps) {
        for (int s = 0; s < steps && !trainer.isFailed(); s++) {
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
    }

    /** The first step at which NumPy 2.4.6 is further away than 1e-9, by OpenBLAS for Haswell or for Nehalem; 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "SIGMOID, 100, 0.5, 0",
        "SIGMOID, 10, 10, 0",
        "SIGMOID, 100, 10, 269",
        "SIGMOID, 2, 2, 253",
        "RELU, 10, 2, 0",
        "RELU, 5, 0.7, 271",
        "RELU, 100, 1.1, 100"
    })
    void promisesWhatNumPyKeepsAndNoMore(Activation activation, int batch, double rate, int parts) {
        Trainer run = trainer(activation, batch, rate, 300);
        NumPyEquality equality = new NumPyEquality(run, trainer(activation, batch, rate, 300));
        advance(run, 300);
        if (parts == 0) {
            assertThat(equalUntil(equality)).isEqualTo(300);
        } else {
            assertThat(equalUntil(equality)).isBetween(parts / 2, parts - 1);
        }
    }

    /**
     * In differences of losses the roundings of NumPy, which takes both losses in full, are larger than those of the core: NumPy
     * 2.4.6 is further away than 1e-9 from step 47 on with ReLU.
     */
    @ParameterizedTest
    @CsvSource({"SIGMOID, 60, 60", "RELU, 5, 46"})
    void promisesLessOfTheNumericalGradient(Activation activation, int least, int most) {
        TrainingConfig config =
                new TrainingConfig("mnist", 500, 100, 12, activation, 20, 0.5, 60, 3, GradientMethod.NUMERICAL);
        Trainer run = new Trainer(config, Mnist.train(500), Mnist.test(100));
        NumPyEquality equality = new NumPyEquality(run, new Trainer(config, Mnist.train(500), Mnist.test(100)));
        advance(run, 60);
        assertThat(equalUntil(equality)).isBetween(least, most);
    }

    /** What was enlarged once stays so, whatever comes after it. */
    @Test
    void followsARunThatRestsAndChangesItsRate() {
        Trainer run = trainer(Activation.SIGMOID, 100, 10, 400);
        NumPyEquality equality = new NumPyEquality(run, trainer(Activation.SIGMOID, 100, 10, 400));
        assertThat(equality.isBehind()).isFalse();
        assertThat(equality.equalUntil()).isZero();
        assertThatThrownBy(() -> equality.goOn(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("step 0");
        run.changeLearningRate(0.5);
        advance(run, 150);
        assertThat(equalUntil(equality)).isEqualTo(150);
        run.changeLearningRate(10);
        advance(run, 240);
        assertThat(equality.isBehind()).isTrue();
        int until = equalUntil(equality);
        assertThat(until).isBetween(160, 389);
        run.changeLearningRate(0.1);
        advance(run, 10);
        assertThat(equalUntil(equality)).isEqualTo(until);
    }

    /** The record of a run has accuracies of its last step, which are taken when it is asked for. */
    @Test
    void comparesAccuraciesThatComeLater() {
        Trainer run = trainer(Activation.RELU, 100, 0.1, 30);
        NumPyEquality equality = new NumPyEquality(run, trainer(Activation.RELU, 100, 0.1, 30));
        advance(run, 15);
        assertThat(equalUntil(equality)).isEqualTo(15);
        run.evaluate();
        assertThat(equality.isBehind()).isTrue();
        assertThat(equality.equalUntil()).isEqualTo(14);
        assertThat(equalUntil(equality)).isEqualTo(15);
    }

    @Test
    void aRunOfOtherAccuraciesParts() {
        Trainer run = trainer(Activation.RELU, 100, 0.1, 30);
        Trainer other = trainer(Activation.RELU, 100, 0.1, 30);
        NumPyEquality equality = new NumPyEquality(run, other);
        advance(run, 20);
        run.history().addEvaluation(new Evaluation(20, 0.5, 0.0625));
        assertThat(equalUntil(equality)).isEqualTo(19);
        assertThat(equality.isBehind()).isFalse();
    }

    @Test
    void nothingIsPromisedOfALossThatIsNoNumber() {
        Trainer run = trainer(Activation.RELU, 100, 1e250, 30);
        NumPyEquality equality = new NumPyEquality(run, trainer(Activation.RELU, 100, 1e250, 30));
        advance(run, 30);
        assertThat(run.isFailed()).isTrue();
        assertThat(equalUntil(equality)).isLessThan(run.stepsDone());
    }

    /** A network that is sure of its only image has a probability of 1 but for some roundings. */
    @Test
    void nothingIsPromisedOfLossesBelowTheRoundingOfProbabilities() {
        TrainingConfig config = new TrainingConfig(
                "mnist", 1, 1, 20, Activation.SIGMOID, 1, 5, 900, 11, GradientMethod.BACKPROPAGATION);
        Trainer run = new Trainer(config, Mnist.train(1), Mnist.test(1));
        NumPyEquality equality = new NumPyEquality(run, new Trainer(config, Mnist.train(1), Mnist.test(1)));
        advance(run, 900);
        int until = equalUntil(equality);
        assertThat(until).isLessThan(900);
        assertThat(Math.abs(run.history().loss(until + 1))).isLessThan(1e-6);
    }
}
