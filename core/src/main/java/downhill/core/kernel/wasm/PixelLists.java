package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.load;
import static downhill.core.kernel.wasm.Expr.loadSpread;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.ValueType.I32;

import java.util.function.BiConsumer;

/**
 * The nonzero pixels of a batch by pixel, which the update of the weights sums over; the twin of
 * {@link downhill.core.kernel.SparseBatch#transpose}.
 *
 * <p>An entry is the address of the pixel's value and the offset of the sample's row in a tile. Those of pixel i begin at
 * {@code columns + i · columnStride} and end at {@code columnEnd[i]}. Each pixel has room for every sample, so nothing
 * has to be counted first, and the lists can grow while the forward pass walks the images.
 */
final class PixelLists {
    private final WasmFunction f;
    private final Layout layout;
    private final Layout.WorkerPlace place;

    PixelLists(WasmFunction f, Layout layout, Layout.WorkerPlace place) {
        this.f = f;
        this.layout = layout;
        this.place = place;
    }

    /** Empties the lists of all pixels. */
    void clear() {
        Expr end = f.local(I32);
        Expr next = f.let(i32(place.columns()));
        f.loop(end, i32(place.columnEnd()), i32(place.columnEnd() + 4 * layout.inputs), 4, () -> {
            f.store(end, 0, next);
            f.set(next, add(next, i32(layout.columnStride)));
        });
    }

    /** Adds an entry to the list of a pixel. */
    void append(Expr pixel, Expr value, Expr sampleRow) {
        Expr end = f.let(mul(pixel, i32(4)));
        Expr entry = f.let(load(I32, end, place.columnEnd()));
        f.store(entry, 0, value);
        f.store(entry, 4, sampleRow);
        f.store(end, place.columnEnd(), add(entry, i32(Layout.ENTRY)));
    }

    Expr begin(Expr pixel) {
        return add(mul(pixel, i32(layout.columnStride)), i32(place.columns()));
    }

    Expr end(Expr pixel) {
        return load(I32, mul(pixel, i32(4)), place.columnEnd());
    }

    /** Walks entries; the statements get the value, in both lanes, and the offset of the sample's row. */
    void walk(Expr begin, Expr end, BiConsumer<Expr, Expr> statements) {
        Expr entry = f.local(I32);
        f.loop(
                entry,
                begin,
                end,
                Layout.ENTRY,
                () -> statements.accept(
                        f.let(loadSpread(load(I32, entry, 0), layout.pixelValues)), f.let(load(I32, entry, 4))));
    }
}
