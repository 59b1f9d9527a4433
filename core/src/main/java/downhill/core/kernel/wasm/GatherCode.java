package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.load;
import static downhill.core.kernel.wasm.Expr.loadByte;
import static downhill.core.kernel.wasm.Expr.loadShort;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.I32;

/**
 * Collects a mini-batch as lists of its nonzero pixels; the twin of {@link downhill.core.kernel.SparseBatch}.
 *
 * <p>By sample: entries of 16 bytes, one after the other, each the pixel's value and the address of its row of w1;
 * those of sample n end at {@code rowEnd[n]}, where those of n + 1 begin. By pixel: entries of the value and the
 * address of the sample's row of da1; those of pixel i begin at {@code columns + i · stride} and end at
 * {@code columnEnd[i]}. Each pixel has room for every sample, so both kinds of list are written in one pass without
 * counting first. Addresses in the entries save a multiplication for each in both loops that walk them.
 *
 * <pre>{@code gather(rowStart, column, ink, label, count)}</pre>
 */
final class GatherCode {
    private GatherCode() {}

    static WasmFunction gather(Layout layout, int worker, boolean byPixelToo) {
        Layout.WorkerPlace place = layout.worker(worker);
        WasmFunction f = new WasmFunction(null, I32, I32, I32, I32, I32);
        Expr rowStart = f.parameter(0);
        Expr column = f.parameter(1);
        Expr ink = f.parameter(2);
        Expr label = f.parameter(3);
        Expr count = f.parameter(4);
        int rowBytes = layout.hidden() * 8;

        Expr i = f.local(I32);
        if (byPixelToo) {
            f.loop(
                    i,
                    i32(0),
                    i32(layout.inputs()),
                    1,
                    () -> f.store(
                            mul(i, i32(4)),
                            place.columnEnd(),
                            add(mul(i, i32(layout.columnStride())), i32(place.columns()))));
        }
        Expr entry = f.let(i32(place.rows()));
        Expr n = f.local(I32);
        Expr p = f.local(I32);
        f.loop(n, i32(0), count, 1, () -> {
            Expr image = f.let(load(I32, mul(n, i32(4)), place.indices()));
            f.store(mul(n, i32(4)), place.labels(), loadByte(add(label, image), 0));
            Expr imageStart = f.let(add(rowStart, mul(image, i32(4))));
            Expr sampleRow = f.let(add(mul(n, i32(rowBytes)), i32(layout.da1())));
            Expr end = f.let(load(I32, imageStart, 4));
            f.loop(p, load(I32, imageStart, 0), end, 1, () -> {
                Expr byteValue = mul(loadByte(add(ink, p), 0), i32(8));
                Expr value = f.let(load(F64, byteValue, layout.pixelValues()));
                Expr pixel = f.let(loadShort(add(column, mul(p, i32(2))), 0));
                f.store(entry, 0, value);
                f.store(entry, 8, add(mul(pixel, i32(rowBytes)), i32(layout.w1())));
                f.set(entry, add(entry, i32(Layout.ENTRY)));
                if (byPixelToo) {
                    Expr last = f.let(mul(pixel, i32(4)));
                    Expr place2 = f.let(load(I32, last, place.columnEnd()));
                    f.store(place2, 0, value);
                    f.store(place2, 8, sampleRow);
                    f.store(last, place.columnEnd(), add(place2, i32(Layout.ENTRY)));
                }
            });
            f.store(mul(n, i32(4)), place.rowEnd(), entry);
        });
        return f;
    }
}
