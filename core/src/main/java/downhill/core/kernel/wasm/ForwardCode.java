package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.andNot;
import static downhill.core.kernel.wasm.Expr.div;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.lane;
import static downhill.core.kernel.wasm.Expr.lessOrEqual;
import static downhill.core.kernel.wasm.Expr.load;
import static downhill.core.kernel.wasm.Expr.loadByte;
import static downhill.core.kernel.wasm.Expr.loadSpread;
import static downhill.core.kernel.wasm.Expr.max;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.Expr.spread;
import static downhill.core.kernel.wasm.Expr.sub;
import static downhill.core.kernel.wasm.Expr.v128;
import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.I32;
import static downhill.core.kernel.wasm.ValueType.V128;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The forward pass of some samples; the twin of {@link downhill.core.kernel.SparseLayer#forward},
 * {@link downhill.core.function.Activation}, {@link downhill.core.kernel.DenseLayer#forward} and
 * {@link downhill.core.kernel.SoftmaxLoss#softmax}.
 *
 * <p>The two lanes of a vector are two hidden units, or two classes, so each sum still runs in the documented order.
 */
final class ForwardCode {
    private final WasmFunction f;
    private final Layout layout;

    ForwardCode(WasmFunction f, Layout layout) {
        this.f = f;
        this.layout = layout;
    }

    /**
     * Leaves z1 = activation(x w1 + b1) of some tiles, for samples from to to.
     *
     * <p>The pixels of a sample are walked once for as many sums as stay in the registers. The first walk also lists the
     * pixels, which takes 7 µs of a step of 784-50-10; a pass for that alone took 25 µs, and each worker needs the lists
     * of all samples.
     *
     * @param lists receives the pixels; null where no update follows
     */
    void hiddenLayer(List<Layout.Tile> tiles, ImageSource images, Expr from, Expr to, PixelLists lists) {
        if (lists != null) {
            lists.clear();
        }
        PixelLists listing = lists;
        for (List<UnitPair> group : UnitPair.groups(tiles)) {
            sums(group, images, from, to, listing);
            listing = null;
        }
        activation(tiles, from, to);
    }

    private void sums(List<UnitPair> group, ImageSource images, Expr from, Expr to, PixelLists lists) {
        Expr n = f.local(I32);
        Expr p = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr sample = f.let(mul(n, i32(layout.stride)));
            Expr entries = f.let(images.entries(n));
            Expr end = f.let(load(I32, entries, 4));
            List<Expr> sums = new ArrayList<>();
            for (UnitPair pair : group) {
                sums.add(f.let(load(V128, i32(0), layout.b1 + 16 * pair.index())));
            }
            f.loop(p, load(I32, entries, 0), end, 1, () -> {
                Expr pixel = f.let(images.pixel(p));
                Expr value = f.let(images.value(p));
                if (lists != null) {
                    lists.append(pixel, value, sample);
                }
                Expr x = f.let(loadSpread(value, layout.pixelValues));
                Expr weights = f.let(mul(pixel, i32(layout.stride)));
                for (int k = 0; k < group.size(); k++) {
                    Expr product = mul(x, load(V128, weights, group.get(k).w1()));
                    f.set(sums.get(k), add(sums.get(k), product));
                }
            });
            for (int k = 0; k < group.size(); k++) {
                f.store(sample, group.get(k).z1(), sums.get(k));
            }
        });
    }

    private void activation(List<Layout.Tile> tiles, Expr from, Expr to) {
        // Zero where a <= 0; NaN compares false and stays.
        UnaryOperator<Expr> activation = switch (layout.activation) {
            case SIGMOID -> new ExpCode(f)::sigmoid;
            case RELU -> a -> andNot(a, lessOrEqual(a, v128(0)));
        };
        for (Layout.Tile tile : tiles) {
            Expr n = f.local(I32);
            Expr at = f.local(I32);
            f.loop(n, from, to, 1, () -> {
                Expr row = f.let(mul(n, i32(layout.stride)));
                f.loop(at, row, add(row, i32(16 * tile.pairs())), 16, () -> {
                    Expr a = f.let(load(V128, at, tile.z1()));
                    f.store(at, tile.z1(), activation.apply(a));
                });
            });
        }
    }

    /** Leaves the probabilities y = softmax(z1 w2 + b2) of samples from to to; needs z1 of all tiles. */
    void outputLayer(Expr from, Expr to) {
        int classBytes = layout.classes * 8;
        int pairs = layout.classes / 2;
        ExpCode exp = new ExpCode(f);
        Expr n = f.local(I32);
        Expr h = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            List<Expr> sums = new ArrayList<>();
            for (int k = 0; k < pairs; k++) {
                sums.add(f.let(load(V128, i32(0), layout.b2 + 16 * k)));
            }
            Expr row = f.let(mul(n, i32(layout.stride)));
            Expr weights = f.let(i32(layout.w2));
            for (Layout.Tile tile : layout.tiles()) {
                f.loop(h, row, add(row, i32(8 * layout.units(tile))), 8, () -> {
                    Expr z = f.let(loadSpread(h, tile.z1()));
                    for (int k = 0; k < pairs; k++) {
                        f.set(sums.get(k), add(sums.get(k), mul(z, load(V128, weights, 16 * k))));
                    }
                    f.set(weights, add(weights, i32(classBytes)));
                });
            }
            softmax(sums, exp);
            Expr out = f.let(mul(n, i32(classBytes)));
            for (int k = 0; k < pairs; k++) {
                f.store(out, layout.y + 16 * k, sums.get(k));
            }
        });
    }

    private void softmax(List<Expr> sums, ExpCode exp) {
        Expr pairs = f.let(sums.get(0));
        for (int k = 1; k < sums.size(); k++) {
            f.set(pairs, max(pairs, sums.get(k)));
        }
        Expr largest = f.let(spread(max(lane(pairs, 0), lane(pairs, 1))));
        Expr total = f.let(Expr.f64(0));
        for (Expr sum : sums) {
            Expr shifted = f.let(sub(sum, largest));
            f.set(sum, exp.exp(shifted));
            f.set(total, add(total, lane(sum, 0)));
            f.set(total, add(total, lane(sum, 1)));
        }
        Expr divisor = f.let(spread(total));
        for (Expr sum : sums) {
            f.set(sum, div(sum, divisor));
        }
    }

    /** How many of the samples have their true class as the first largest of y; the image of sample 0 is first. */
    Expr correct(Expr label, Expr first, Expr from, Expr to) {
        Expr count = f.let(i32(0));
        Expr n = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr row = f.let(mul(n, i32(layout.classes * 8)));
            Expr best = f.let(load(F64, row, layout.y));
            Expr argmax = f.let(i32(0));
            for (int k = 1; k < layout.classes; k++) {
                Expr y = f.let(load(F64, row, layout.y + 8 * k));
                int candidate = k;
                f.when(Expr.greater(y, best), () -> {
                    f.set(best, y);
                    f.set(argmax, i32(candidate));
                });
            }
            f.set(count, add(count, Expr.equal(argmax, loadByte(add(label, add(first, n)), 0))));
        });
        return count;
    }
}
