package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageRegionTest {
    private final double[] pixels = new double[Panel.SIDE * Panel.SIDE];

    private void set(int row, int column, double value) {
        pixels[row * Panel.SIDE + column] = value;
    }

    @Test
    void thePartIsThatOfTheLargestSumOfOneSign() {
        set(0, 14, 1);
        set(1, 15, 1);
        set(27, 27, 1.5);
        set(14, 0, -1);
        // Those of the other sign take nothing away.
        set(2, 14, -0.9);
        assertThat(ImageRegion.strongest(pixels, 1)).isEqualTo(ImageRegion.TOP);
        assertThat(ImageRegion.strongest(pixels, -1)).isEqualTo(ImageRegion.LEFT);
    }

    @Test
    void everyPartCanBeFound() {
        int[] middles = {4, 13, 23};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                pixels[middles[row] * Panel.SIDE + middles[column]] = 1;
                assertThat(ImageRegion.strongest(pixels, 1)).isEqualTo(ImageRegion.values()[3 * row + column]);
                pixels[middles[row] * Panel.SIDE + middles[column]] = 0;
            }
        }
    }
}
