package downhill.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.Golden;
import org.junit.jupiter.api.Test;

class PixelValuesTest {
    @Test
    void areTheBooksFloat32Quotients() {
        double[] table = PixelValues.table();
        assertThat(table).hasSize(256);
        for (int v = 0; v < 256; v++) {
            assertThat(table[v]).isEqualTo((double) (v / 255f)); // the JVM's own float32 division
        }
    }

    @Test
    void equalNumPy() {
        double[] table = PixelValues.table();
        for (int v : new int[] {0, 1, 2, 85, 127, 128, 200, 254, 255}) {
            assertThat(table[v]).isEqualTo(Golden.number("pixels." + v));
        }
    }
}
