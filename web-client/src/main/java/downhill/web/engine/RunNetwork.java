package downhill.web.engine;

import downhill.core.kernel.wasm.WeightTiles;
import downhill.core.network.TwoLayerNet;

/**
 * The network of a run, whose w1 lies in rows when Java looks at it and in tiles while steps are taken.
 *
 * <p>Whoever has asked for the rows may have written to them, so they are copied back before the next step. That takes
 * less time than a step, and a run asks for them a few times a second.
 */
final class RunNetwork {
    private final TwoLayerNet network;
    private final WeightTiles tiles;
    private boolean tiled;

    RunNetwork(TwoLayerNet network, WeightTiles tiles) {
        this.network = network;
        this.tiles = tiles;
    }

    /** Makes the rows those of the last step, if they are not, and gives them out. */
    TwoLayerNet inRows() {
        if (tiled) {
            tiles.empty();
            tiled = false;
        }
        return network;
    }

    /** Makes the tiles those of the rows, if these were asked for. */
    void intoTiles() {
        if (!tiled) {
            tiles.fill();
            tiled = true;
        }
    }
}
