package downhill.core.kernel.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Two neighbouring hidden units, the two lanes of a vector.
 *
 * @param index units {@code 2 index} and {@code 2 index + 1}
 * @param tile the tile they lie in
 */
record UnitPair(int index, Layout.Tile tile) {
    /** The pairs of some tiles in groups of nearly equal size, each of which is summed in one walk. */
    static List<List<UnitPair>> groups(List<Layout.Tile> tiles) {
        List<UnitPair> pairs = new ArrayList<>();
        for (Layout.Tile tile : tiles) {
            for (int k = 0; k < tile.pairs(); k++) {
                pairs.add(new UnitPair(tile.firstPair() + k, tile));
            }
        }
        int count = (pairs.size() + Layout.TILE - 1) / Layout.TILE;
        List<List<UnitPair>> groups = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            groups.add(pairs.subList(pairs.size() * g / count, pairs.size() * (g + 1) / count));
        }
        return groups;
    }

    /** Address of the weights of pixel 0. */
    int w1() {
        return tile.w1() + offset();
    }

    /** Address of the activations of sample 0. */
    int z1() {
        return tile.z1() + offset();
    }

    /** Address of the slopes of sample 0. */
    int da1() {
        return tile.da1() + offset();
    }

    private int offset() {
        return 16 * (index - tile.firstPair());
    }
}
