package downhill.core.kernel.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTilesTest {
    private static final int INPUTS = 30;

    @Test
    void theWeightOfAPixelAndAUnitLiesInTheUnitsTile() {
        for (int hidden : new int[] {1, 2, 7, 50, 101}) {
            for (int workers = 1; workers <= 3; workers++) {
                Layout layout = layout(hidden, workers);
                double[] memory = withRandomRows(layout, hidden);
                new WeightTiles(layout, memory).fill();
                for (Layout.Tile tile : layout.tiles()) {
                    for (int u = 0; u < layout.units(tile); u++) {
                        for (int i = 0; i < INPUTS; i++) {
                            double inTile = memory[(tile.w1() + i * layout.stride) / 8 + u];
                            assertThat(inTile).isEqualTo(memory[row(layout, i) + 2 * tile.firstPair() + u]);
                        }
                    }
                }
            }
        }
    }

    @Test
    void emptyingGivesBackTheRowsAndChangesNothingElse() {
        for (int hidden : new int[] {1, 2, 7, 50, 101}) {
            Layout layout = layout(hidden, 2);
            double[] memory = withRandomRows(layout, hidden);
            WeightTiles tiles = new WeightTiles(layout, memory);
            tiles.fill();
            double[] filled = memory.clone();
            Arrays.fill(memory, row(layout, 0), row(layout, INPUTS), Double.NaN);
            tiles.empty();
            assertThat(memory).containsExactly(filled);
        }
    }

    private static Layout layout(int hidden, int workers) {
        return new Layout(INPUTS, hidden, 10, Activation.SIGMOID, 5, 10, 100, 10, 100, workers);
    }

    private static double[] withRandomRows(Layout layout, int hidden) {
        double[] memory = new double[layout.sharedBytes() / 8];
        Random random = new Random(hidden);
        for (int k = row(layout, 0); k < row(layout, INPUTS); k++) {
            memory[k] = random.nextGaussian();
        }
        return memory;
    }

    private static int row(Layout layout, int pixel) {
        return layout.w1 / 8 + pixel * layout.hidden;
    }
}
