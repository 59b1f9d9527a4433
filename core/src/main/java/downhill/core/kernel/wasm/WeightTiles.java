package downhill.core.kernel.wasm;

/**
 * The weights of the hidden layer in the two orders they lie in: by rows, shape (D, H), as Java has them, and in the
 * tiles of a {@link Layout}, as the modules have them while steps are taken.
 */
public final class WeightTiles {
    private final Layout layout;
    private final double[] memory;

    /**
     * The weights of a run.
     *
     * @param layout where they lie
     * @param memory the memory of the run as doubles, from its start to the end of what workers share; kept
     */
    public WeightTiles(Layout layout, double[] memory) {
        this.layout = layout;
        this.memory = memory;
    }

    /** Copies the rows into the tiles. */
    public void fill() {
        forEachPart((row, place, width) -> System.arraycopy(memory, row, memory, place, width));
    }

    /** Copies the tiles into the rows. */
    public void empty() {
        forEachPart((row, place, width) -> System.arraycopy(memory, place, memory, row, width));
    }

    /** What of a row lies in a tile: its first element here and there, and how many there are. */
    private interface Part {
        void copy(int row, int place, int width);
    }

    private void forEachPart(Part part) {
        for (Layout.Tile tile : layout.tiles()) {
            int width = layout.units(tile);
            int row = layout.w1 / 8 + 2 * tile.firstPair();
            int place = tile.w1() / 8;
            for (int i = 0; i < layout.inputs; i++) {
                part.copy(row, place, width);
                row += layout.hidden;
                place += layout.stride / 8;
            }
        }
    }
}
