package downhill.core.kernel.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of doubles cut into pairs for vectors, with a single one at the end of an odd row.
 *
 * @param type {@code V128} for a pair, {@code F64} for a single double
 * @param offset bytes from the start of the row
 */
record Lanes(ValueType type, int offset) {
    /** The most sums a tile keeps: with the factor and a product they fill the 16 vector registers of x86-64. */
    private static final int TILE = 13;

    static List<Lanes> of(int width) {
        List<Lanes> lanes = new ArrayList<>();
        for (int k = 0; k + 2 <= width; k += 2) {
            lanes.add(new Lanes(ValueType.V128, 8 * k));
        }
        if (width % 2 != 0) {
            lanes.add(new Lanes(ValueType.F64, 8 * (width - 1)));
        }
        return lanes;
    }

    /** The lanes of a row in groups of nearly equal size that fit into the registers. */
    static List<List<Lanes>> tiles(int width) {
        List<Lanes> lanes = of(width);
        int count = (lanes.size() + TILE - 1) / TILE;
        List<List<Lanes>> tiles = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            tiles.add(lanes.subList(lanes.size() * t / count, lanes.size() * (t + 1) / count));
        }
        return tiles;
    }
}
