package downhill.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void theArrayHoldsW1B1W2B2InThisOrder() {
        Parameters parameters = new Parameters(2, 2, 1);
        parameters.w1()[3] = 1;
        parameters.b1()[0] = 2;
        parameters.w2()[1] = 3;
        parameters.b2()[0] = 4;
        assertThat(parameters.toArray()).containsExactly(0, 0, 0, 1, 2, 0, 0, 3, 4);
    }

    @Test
    void theArrayIsACopy() {
        Parameters parameters = new Parameters(1, 1, 1);
        parameters.toArray()[0] = 5;
        assertThat(parameters.w1()[0]).isZero();
    }

    @Test
    void theArrayGivesTheParametersBack() {
        double[] all = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(Parameters.ofArray(2, 2, 1, all).toArray()).isEqualTo(all);
        assertThatThrownBy(() -> Parameters.ofArray(2, 2, 2, all)).hasMessageContaining("9");
    }
}
