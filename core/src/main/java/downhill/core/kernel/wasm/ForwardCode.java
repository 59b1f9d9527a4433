package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.andNot;
import static downhill.core.kernel.wasm.Expr.div;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.lane;
import static downhill.core.kernel.wasm.Expr.less;
import static downhill.core.kernel.wasm.Expr.lessOrEqual;
import static downhill.core.kernel.wasm.Expr.load;
import static downhill.core.kernel.wasm.Expr.loadSpread;
import static downhill.core.kernel.wasm.Expr.max;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.Expr.neg;
import static downhill.core.kernel.wasm.Expr.spread;
import static downhill.core.kernel.wasm.Expr.sub;
import static downhill.core.kernel.wasm.Expr.v128;
import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.I32;
import static downhill.core.kernel.wasm.ValueType.V128;

import java.util.ArrayList;
import java.util.List;

/**
 * The forward pass of some samples; the twin of {@link downhill.core.kernel.SparseLayer#forward},
 * {@link downhill.core.kernel.ActivationLoops}, {@link downhill.core.kernel.DenseLayer#forward} and
 * {@link downhill.core.kernel.SoftmaxLoss#softmax}.
 *
 * <p>The two lanes of a vector are two hidden units, or two classes, so each sum still runs in the documented order.
 * The loops are written for the sizes of the run: a row of hidden units is cut into tiles of at most 13 vectors of
 * sums, which stay in registers while the list of pixels is walked.
 */
final class ForwardCode {
    private final WasmFunction f;
    private final Layout layout;
    private final Layout.WorkerPlace place;

    ForwardCode(WasmFunction f, Layout layout, int worker) {
        this.f = f;
        this.layout = layout;
        this.place = layout.worker(worker);
    }

    /** Leaves z1 = activation(x w1 + b1) of samples from to to. */
    void hiddenLayer(Expr from, Expr to) {
        int rowBytes = layout.hidden() * 8;
        Expr start = f.let(i32(place.rows()));
        f.when(less(i32(0), from), () -> f.set(start, load(I32, mul(from, i32(4)), place.rowEnd() - 4)));
        Expr n = f.local(I32);
        Expr entry = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr end = f.let(load(I32, mul(n, i32(4)), place.rowEnd()));
            Expr row = f.let(mul(n, i32(rowBytes)));
            for (List<Lanes> tile : Lanes.tiles(layout.hidden())) {
                List<Expr> sums = new ArrayList<>();
                for (Lanes lanes : tile) {
                    sums.add(f.let(load(lanes.type(), i32(0), layout.b1() + lanes.offset())));
                }
                f.loop(entry, start, end, Layout.ENTRY, () -> {
                    Expr x = f.let(loadSpread(V128, entry, 0));
                    Expr weights = f.let(load(I32, entry, 8));
                    for (int k = 0; k < tile.size(); k++) {
                        Lanes lanes = tile.get(k);
                        Expr factor = lanes.type() == V128 ? x : lane(x, 0);
                        Expr product = mul(factor, load(lanes.type(), weights, lanes.offset()));
                        f.set(sums.get(k), add(sums.get(k), product));
                    }
                });
                for (int k = 0; k < tile.size(); k++) {
                    f.store(row, layout.z1() + tile.get(k).offset(), sums.get(k));
                }
            }
            f.set(start, end);
        });
        activation(from, to);
    }

    private void activation(Expr from, Expr to) {
        int rowBytes = layout.hidden() * 8;
        Expr at = f.local(I32);
        Expr end = f.let(mul(to, i32(rowBytes)));
        Expr lastPair = f.let(sub(end, i32(8)));
        f.loop(at, mul(from, i32(rowBytes)), lastPair, 16, () -> {
            Expr a = f.let(load(V128, at, layout.z1()));
            f.store(at, layout.z1(), activation(a));
        });
        f.when(less(at, end), () -> {
            Expr a = f.let(loadSpread(V128, at, layout.z1()));
            f.store(at, layout.z1(), lane(activation(a), 0));
        });
    }

    private Expr activation(Expr a) {
        if (layout.relu()) {
            // Zero where a <= 0; NaN compares false and stays.
            return f.let(andNot(a, lessOrEqual(a, v128(0))));
        }
        Expr negative = f.let(neg(a));
        Expr e = ExpCode.exp(f, negative);
        return f.let(div(v128(1), add(v128(1), e)));
    }

    /** Leaves the probabilities y = softmax(z1 w2 + b2) of samples from to to. */
    void outputLayer(Expr from, Expr to) {
        int classBytes = layout.classes() * 8;
        List<Lanes> row = Lanes.of(layout.classes());
        Expr n = f.local(I32);
        Expr h = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            List<Expr> sums = new ArrayList<>();
            for (Lanes lanes : row) {
                sums.add(f.let(load(V128, i32(0), layout.b2() + lanes.offset())));
            }
            Expr in = f.let(mul(n, i32(layout.hidden() * 8)));
            Expr weights = f.let(i32(layout.w2()));
            f.loop(h, in, add(in, i32(layout.hidden() * 8)), 8, () -> {
                Expr z = f.let(loadSpread(V128, h, layout.z1()));
                for (int k = 0; k < row.size(); k++) {
                    Expr product = mul(z, load(V128, weights, row.get(k).offset()));
                    f.set(sums.get(k), add(sums.get(k), product));
                }
                f.set(weights, add(weights, i32(classBytes)));
            });
            softmax(sums);
            Expr out = f.let(mul(n, i32(classBytes)));
            for (int k = 0; k < row.size(); k++) {
                f.store(out, layout.y() + row.get(k).offset(), sums.get(k));
            }
        });
    }

    private void softmax(List<Expr> sums) {
        Expr pairs = f.let(sums.get(0));
        for (int k = 1; k < sums.size(); k++) {
            f.set(pairs, max(pairs, sums.get(k)));
        }
        Expr largest = f.let(spread(V128, max(lane(pairs, 0), lane(pairs, 1))));
        Expr total = f.let(Expr.f64(0));
        for (Expr sum : sums) {
            Expr shifted = f.let(sub(sum, largest));
            f.set(sum, ExpCode.exp(f, shifted));
            f.set(total, add(total, lane(sum, 0)));
            f.set(total, add(total, lane(sum, 1)));
        }
        Expr divisor = f.let(spread(V128, total));
        for (Expr sum : sums) {
            f.set(sum, div(sum, divisor));
        }
    }

    /** How many of the samples have their true class as the first largest of y. */
    Expr correct(Expr from, Expr to) {
        Expr count = f.let(i32(0));
        Expr n = f.local(I32);
        f.loop(n, from, to, 1, () -> {
            Expr row = f.let(mul(n, i32(layout.classes() * 8)));
            Expr best = f.let(load(F64, row, layout.y()));
            Expr argmax = f.let(i32(0));
            for (int k = 1; k < layout.classes(); k++) {
                Expr y = f.let(load(F64, row, layout.y() + 8 * k));
                int candidate = k;
                f.when(Expr.greater(y, best), () -> {
                    f.set(best, y);
                    f.set(argmax, i32(candidate));
                });
            }
            f.set(count, add(count, Expr.equal(argmax, load(I32, mul(n, i32(4)), place.labels()))));
        });
        return count;
    }
}
