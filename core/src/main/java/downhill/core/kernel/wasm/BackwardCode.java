package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.andNot;
import static downhill.core.kernel.wasm.Expr.constant;
import static downhill.core.kernel.wasm.Expr.div;
import static downhill.core.kernel.wasm.Expr.equal;
import static downhill.core.kernel.wasm.Expr.f64;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.lane;
import static downhill.core.kernel.wasm.Expr.less;
import static downhill.core.kernel.wasm.Expr.load;
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
 * <p>The slopes of samples depend on nothing but these samples, so workers share the samples. The update of a
 * parameter sums over all samples, so workers share the parameters: each takes every so-manyth pixel, which spreads the
 * crowded middle of the image evenly, and a range of hidden units.
 */
final class BackwardCode {
    private final WasmFunction f;
    private final Layout layout;
    private final Layout.WorkerPlace place;

    BackwardCode(WasmFunction f, Layout layout, int worker) {
        this.f = f;
        this.layout = layout;
        this.place = layout.worker(worker);
    }

    /** Keeps the probability of the true class and turns y into da2 = (y - t) / N for samples from to to. */
    void outputSlope(Expr from, Expr to, Expr count) {
        Expr size = f.let(toF64(count));
        Expr sizes = f.let(spread(V128, size));
        Expr n = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr row = f.let(mul(n, i32(layout.classes() * 8)));
            Expr truth = f.let(add(row, mul(load(I32, mul(n, i32(4)), place.labels()), i32(8))));
            Expr p = f.let(load(F64, truth, layout.y()));
            f.store(mul(n, i32(8)), layout.trueProbability(), p);
            for (Lanes lanes : Lanes.of(layout.classes())) {
                int at = layout.y() + lanes.offset();
                f.store(row, at, div(load(V128, row, at), sizes));
            }
            f.store(truth, layout.y(), div(sub(p, f64(1)), size));
        });
    }

    /** Leaves da1 = (da2 w2ᵀ) · activation'(a1) of samples from to to. */
    void hiddenSlope(Expr from, Expr to) {
        transposeWeights();
        int hidden = layout.hidden();
        int classes = layout.classes();
        Expr n = f.local(I32);
        Expr j = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr out = f.let(mul(n, i32(classes * 8)));
            List<Expr> slopes = new ArrayList<>();
            for (int k = 0; k < classes; k++) {
                slopes.add(f.let(loadSpread(V128, out, layout.y() + 8 * k)));
            }
            Expr row = f.let(mul(n, i32(hidden * 8)));
            f.loop(j, i32(0), i32(hidden / 2 * 16), 16, () -> hiddenSlope(V128, slopes, row, j));
            if (hidden % 2 != 0) {
                f.set(j, i32(8 * (hidden - 1)));
                hiddenSlope(F64, slopes, row, j);
            }
        });
    }

    private void hiddenSlope(ValueType type, List<Expr> slopes, Expr row, Expr j) {
        int columnBytes = layout.hidden() * 8;
        Expr sum = null;
        for (int k = 0; k < slopes.size(); k++) {
            Expr slope = type == V128 ? slopes.get(k) : lane(slopes.get(k), 0);
            Expr product = mul(slope, load(type, j, place.transposed() + k * columnBytes));
            sum = sum == null ? product : add(sum, product);
        }
        Expr dz = f.let(sum);
        Expr at = f.let(add(row, j));
        Expr z = f.let(load(type, at, layout.z1()));
        if (layout.relu()) {
            if (type == V128) {
                f.store(at, layout.da1(), andNot(dz, equal(z, v128(0))));
            } else {
                f.when(equal(z, f64(0)), () -> f.set(dz, f64(0)));
                f.store(at, layout.da1(), dz);
            }
        } else {
            f.store(at, layout.da1(), mul(mul(dz, z), sub(constant(type, 1), z)));
        }
    }

    /** Copies w2 class by class, so that the weights of two neighbouring hidden units can be read at once. */
    private void transposeWeights() {
        int classes = layout.classes();
        Expr j = f.local(I32);
        Expr row = f.let(i32(0));
        f.loop(j, i32(0), i32(layout.hidden() * 8), 8, () -> {
            for (int k = 0; k < classes; k++) {
                f.store(j, place.transposed() + k * layout.hidden() * 8, load(F64, row, layout.w2() + 8 * k));
            }
            f.set(row, add(row, i32(classes * 8)));
        });
    }

    /** w1 -= learningRate · xᵀ da1 for the pixels first, first + step, … */
    void descendHidden(Expr learningRate, Expr first, Expr step) {
        int rowBytes = layout.hidden() * 8;
        Expr rates = f.let(spread(V128, learningRate));
        Expr i = f.local(I32);
        Expr entry = f.local(I32);
        f.loop(i, first, i32(layout.inputs()), step, () -> {
            Expr start = f.let(add(mul(i, i32(layout.columnStride())), i32(place.columns())));
            Expr end = f.let(load(I32, mul(i, i32(4)), place.columnEnd()));
            f.when(less(start, end), () -> {
                Expr row = f.let(mul(i, i32(rowBytes)));
                for (List<Lanes> tile : Lanes.tiles(layout.hidden())) {
                    List<Expr> sums = new ArrayList<>();
                    for (Lanes lanes : tile) {
                        sums.add(f.let(constant(lanes.type(), 0)));
                    }
                    f.loop(entry, start, end, Layout.ENTRY, () -> {
                        Expr x = f.let(loadSpread(V128, entry, 0));
                        Expr slopes = f.let(load(I32, entry, 8));
                        for (int k = 0; k < tile.size(); k++) {
                            Lanes lanes = tile.get(k);
                            Expr factor = lanes.type() == V128 ? x : lane(x, 0);
                            Expr product = mul(factor, load(lanes.type(), slopes, lanes.offset()));
                            f.set(sums.get(k), add(sums.get(k), product));
                        }
                    });
                    for (int k = 0; k < tile.size(); k++) {
                        Lanes lanes = tile.get(k);
                        Expr rate = lanes.type() == V128 ? rates : learningRate;
                        int at = layout.w1() + lanes.offset();
                        f.store(row, at, sub(load(lanes.type(), row, at), mul(rate, sums.get(k))));
                    }
                }
            });
        });
    }

    /** w2 -= learningRate · z1ᵀ da2 and b1 -= learningRate · Σ da1 for hidden units from to to. */
    void descendOutput(Expr learningRate, Expr count, Expr from, Expr to) {
        int rowBytes = layout.hidden() * 8;
        int classBytes = layout.classes() * 8;
        List<Lanes> lanes = Lanes.of(layout.classes());
        Expr rates = f.let(spread(V128, learningRate));
        Expr endOfSamples = f.let(mul(count, i32(classBytes)));
        Expr j = f.local(I32);
        Expr out = f.local(I32);
        f.loop(j, from, to, 1, () -> {
            List<Expr> sums = new ArrayList<>();
            for (int k = 0; k < lanes.size(); k++) {
                sums.add(f.let(v128(0)));
            }
            Expr bias = f.let(f64(0));
            Expr in = f.let(mul(j, i32(8)));
            f.loop(out, i32(0), endOfSamples, classBytes, () -> {
                Expr z = f.let(loadSpread(V128, in, layout.z1()));
                for (int k = 0; k < lanes.size(); k++) {
                    Expr product =
                            mul(z, load(V128, out, layout.y() + lanes.get(k).offset()));
                    f.set(sums.get(k), add(sums.get(k), product));
                }
                f.set(bias, add(bias, load(F64, in, layout.da1())));
                f.set(in, add(in, i32(rowBytes)));
            });
            Expr row = f.let(mul(j, i32(classBytes)));
            for (int k = 0; k < lanes.size(); k++) {
                int at = layout.w2() + lanes.get(k).offset();
                f.store(row, at, sub(load(V128, row, at), mul(rates, sums.get(k))));
            }
            Expr unit = f.let(mul(j, i32(8)));
            f.store(unit, layout.b1(), sub(load(F64, unit, layout.b1()), mul(learningRate, bias)));
        });
    }

    /** b2 -= learningRate · Σ da2. */
    void descendOutputBias(Expr learningRate, Expr count) {
        int classBytes = layout.classes() * 8;
        Expr rates = f.let(spread(V128, learningRate));
        Expr endOfSamples = f.let(mul(count, i32(classBytes)));
        Expr out = f.local(I32);
        for (Lanes lanes : Lanes.of(layout.classes())) {
            Expr sum = f.let(v128(0));
            f.loop(
                    out,
                    i32(0),
                    endOfSamples,
                    classBytes,
                    () -> f.set(sum, add(sum, load(V128, out, layout.y() + lanes.offset()))));
            int at = layout.b2() + lanes.offset();
            f.store(i32(0), at, sub(load(V128, i32(0), at), mul(rates, sum)));
        }
    }
}
