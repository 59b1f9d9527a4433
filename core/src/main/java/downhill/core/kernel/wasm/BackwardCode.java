package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.andNot;
import static downhill.core.kernel.wasm.Expr.div;
import static downhill.core.kernel.wasm.Expr.equal;
import static downhill.core.kernel.wasm.Expr.f64;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.less;
import static downhill.core.kernel.wasm.Expr.load;
import static downhill.core.kernel.wasm.Expr.loadByte;
import static downhill.core.kernel.wasm.Expr.loadSpread;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.Expr.spread;
import static downhill.core.kernel.wasm.Expr.sub;
import static downhill.core.kernel.wasm.Expr.toF64;
import static downhill.core.kernel.wasm.Expr.v128;
import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.I32;
import static downhill.core.kernel.wasm.ValueType.V128;

import java.util.ArrayList;
import java.util.List;

/**
 * The backward pass and the update; the twin of {@link downhill.core.kernel.SoftmaxLoss#slope},
 * {@link downhill.core.kernel.DenseLayer} and {@link downhill.core.kernel.SparseLayer#descend}.
 *
 * <p>The slopes of a sample depend on nothing but this sample, so workers share the samples. The update of a parameter
 * sums over all samples, so workers share the parameters: each has those of its tiles of the hidden layer.
 */
final class BackwardCode {
    private final WasmFunction f;
    private final Layout layout;
    private final Layout.Portion portion;
    private final Layout.WorkerPlace place;

    BackwardCode(WasmFunction f, Layout layout, Layout.Portion portion) {
        this.f = f;
        this.layout = layout;
        this.portion = portion;
        this.place = layout.worker(portion.worker());
    }

    /** Keeps the probability of the true class and turns y into da2 = (y - t) / N for samples from to to. */
    void outputSlope(Expr label, Expr from, Expr to, Expr count) {
        Expr size = f.let(toF64(count));
        Expr sizes = f.let(spread(size));
        Expr n = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr row = f.let(mul(n, i32(layout.classes * 8)));
            Expr t = loadByte(add(label, ImageSource.ofBatch(layout, n)), 0);
            Expr truth = f.let(add(row, mul(t, i32(8))));
            Expr p = f.let(load(F64, truth, layout.y));
            f.store(mul(n, i32(8)), layout.sampleLoss, p);
            for (int k = 0; k < layout.classes / 2; k++) {
                int at = layout.y + 16 * k;
                f.store(row, at, div(load(V128, row, at), sizes));
            }
            f.store(truth, layout.y, div(sub(p, f64(1)), size));
        });
    }

    /** Leaves da1 = (da2 w2ᵀ) · activation'(a1) of samples from to to. */
    void hiddenSlope(Expr from, Expr to) {
        transposeWeights();
        int classes = layout.classes;
        Expr n = f.local(I32);
        Expr j = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr out = f.let(mul(n, i32(classes * 8)));
            List<Expr> slopes = new ArrayList<>();
            for (int k = 0; k < classes; k++) {
                slopes.add(f.let(loadSpread(out, layout.y + 8 * k)));
            }
            Expr row = f.let(mul(n, i32(layout.stride)));
            for (Layout.Tile tile : layout.tiles()) {
                f.loop(j, i32(0), i32(16 * tile.pairs()), 16, () -> hiddenSlope(tile, slopes, row, j));
            }
        });
    }

    private void hiddenSlope(Layout.Tile tile, List<Expr> slopes, Expr row, Expr j) {
        int weights = place.transposed() + 16 * tile.firstPair();
        Expr sum = null;
        for (int k = 0; k < slopes.size(); k++) {
            Expr product = mul(slopes.get(k), load(V128, j, weights + k * layout.transposedStride()));
            sum = sum == null ? product : add(sum, product);
        }
        Expr dz = f.let(sum);
        Expr at = f.let(add(row, j));
        Expr z = f.let(load(V128, at, tile.z1()));
        Expr slope = switch (layout.activation) {
            case SIGMOID -> mul(mul(dz, z), sub(v128(1), z));
            case RELU -> andNot(dz, equal(z, v128(0)));
        };
        f.store(at, tile.da1(), slope);
    }

    /** Copies w2 class by class, so that the weights of two neighbouring hidden units can be read at once. */
    private void transposeWeights() {
        int classes = layout.classes;
        Expr j = f.local(I32);
        Expr row = f.let(i32(0));
        f.loop(j, i32(0), i32(layout.hidden * 8), 8, () -> {
            for (int k = 0; k < classes; k++) {
                f.store(j, place.transposed() + k * layout.transposedStride(), load(F64, row, layout.w2 + 8 * k));
            }
            f.set(row, add(row, i32(classes * 8)));
        });
    }

    /** w1 -= learningRate · xᵀ da1. */
    void descendHidden(Expr learningRate) {
        PixelLists lists = new PixelLists(f, layout, place);
        Expr rates = f.let(spread(learningRate));
        for (List<UnitPair> group : UnitPair.groups(layout.tiles(portion))) {
            Expr i = f.local(I32);
            f.loop(i, i32(0), i32(layout.inputs), 1, () -> {
                Expr begin = f.let(lists.begin(i));
                Expr end = f.let(lists.end(i));
                f.when(less(begin, end), () -> {
                    List<Expr> sums = new ArrayList<>();
                    for (int k = 0; k < group.size(); k++) {
                        sums.add(f.let(v128(0)));
                    }
                    lists.walk(begin, end, (x, sample) -> {
                        for (int k = 0; k < group.size(); k++) {
                            Expr product =
                                    mul(x, load(V128, sample, group.get(k).da1()));
                            f.set(sums.get(k), add(sums.get(k), product));
                        }
                    });
                    Expr row = f.let(mul(i, i32(layout.stride)));
                    for (int k = 0; k < group.size(); k++) {
                        int at = group.get(k).w1();
                        f.store(row, at, sub(load(V128, row, at), mul(rates, sums.get(k))));
                    }
                });
            });
        }
    }

    /** w2 -= learningRate · z1ᵀ da2 and b1 -= learningRate · Σ da1. */
    void descendOutput(Expr learningRate, Expr count) {
        int classBytes = layout.classes * 8;
        int pairs = layout.classes / 2;
        Expr rates = f.let(spread(learningRate));
        Expr endOfSamples = f.let(mul(count, i32(classBytes)));
        Expr j = f.local(I32);
        Expr out = f.local(I32);
        for (Layout.Tile tile : layout.tiles(portion)) {
            Expr row = f.let(i32(2 * tile.firstPair() * classBytes));
            f.loop(j, i32(0), i32(8 * layout.units(tile)), 8, () -> {
                List<Expr> sums = new ArrayList<>();
                for (int k = 0; k < pairs; k++) {
                    sums.add(f.let(v128(0)));
                }
                Expr bias = f.let(f64(0));
                Expr in = f.let(j);
                f.loop(out, i32(0), endOfSamples, classBytes, () -> {
                    Expr z = f.let(loadSpread(in, tile.z1()));
                    for (int k = 0; k < pairs; k++) {
                        Expr product = mul(z, load(V128, out, layout.y + 16 * k));
                        f.set(sums.get(k), add(sums.get(k), product));
                    }
                    f.set(bias, add(bias, load(F64, in, tile.da1())));
                    f.set(in, add(in, i32(layout.stride)));
                });
                for (int k = 0; k < pairs; k++) {
                    int at = layout.w2 + 16 * k;
                    f.store(row, at, sub(load(V128, row, at), mul(rates, sums.get(k))));
                }
                int unit = layout.b1 + 16 * tile.firstPair();
                f.store(j, unit, sub(load(F64, j, unit), mul(learningRate, bias)));
                f.set(row, add(row, i32(classBytes)));
            });
        }
    }

    /** b2 -= learningRate · Σ da2; goes with the first tile. */
    void descendOutputBias(Expr learningRate, Expr count) {
        if (portion.fromTile() > 0 || portion.toTile() == 0) {
            return;
        }
        int classBytes = layout.classes * 8;
        Expr rates = f.let(spread(learningRate));
        Expr endOfSamples = f.let(mul(count, i32(classBytes)));
        Expr out = f.local(I32);
        for (int k = 0; k < layout.classes / 2; k++) {
            int offset = 16 * k;
            Expr sum = f.let(v128(0));
            f.loop(
                    out,
                    i32(0),
                    endOfSamples,
                    classBytes,
                    () -> f.set(sum, add(sum, load(V128, out, layout.y + offset))));
            int at = layout.b2 + offset;
            f.store(i32(0), at, sub(load(V128, i32(0), at), mul(rates, sum)));
        }
    }
}
