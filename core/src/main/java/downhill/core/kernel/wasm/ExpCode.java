package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.abs;
import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.and;
import static downhill.core.kernel.wasm.Expr.andNot;
import static downhill.core.kernel.wasm.Expr.anyTrue;
import static downhill.core.kernel.wasm.Expr.div;
import static downhill.core.kernel.wasm.Expr.lane;
import static downhill.core.kernel.wasm.Expr.less;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.Expr.not;
import static downhill.core.kernel.wasm.Expr.or;
import static downhill.core.kernel.wasm.Expr.select;
import static downhill.core.kernel.wasm.Expr.shiftLeft;
import static downhill.core.kernel.wasm.Expr.sub;
import static downhill.core.kernel.wasm.Expr.truncate;
import static downhill.core.kernel.wasm.Expr.v128;
import static downhill.core.kernel.wasm.Expr.withLane;
import static downhill.core.kernel.wasm.ValueType.F64;
import static downhill.core.kernel.wasm.ValueType.V128;

import downhill.core.math.StableMath;

/**
 * The exponential of two doubles, the operations of {@link StableMath#exp(double, double[])} in the same order.
 *
 * <p>What is a branch there is a mask here. 2^k is not read from a table: k + 2^52 + 1023 has k + 1023 in the last bits
 * of its mantissa, and moved into the place of the exponent these are the double 2^k. A vector with a lane that may
 * overflow, be subnormal or be NaN goes through the imported scalar function, lane by lane.
 */
final class ExpCode {
    private static final double TWO_52 = 4503599627370496.0;
    private static final int EXPONENT_BIAS = 1023;

    private ExpCode() {}

    /** Appends the computation of exp(x) and returns the local that holds it. {@code x} must be a local. */
    static Expr exp(WasmFunction f, Expr x) {
        Expr magnitude = f.let(abs(x));
        Expr result = f.local(V128);
        Expr extreme = anyTrue(not(less(magnitude, v128(StableMath.ORDINARY))));
        f.whenElse(
                extreme,
                () -> {
                    f.set(result, x);
                    for (int lane = 0; lane < 2; lane++) {
                        f.set(result, withLane(result, lane, WasmFunction.call(WasmModule.EXP, F64, lane(x, lane))));
                    }
                },
                () -> ordinary(f, x, magnitude, result));
        return result;
    }

    private static void ordinary(WasmFunction f, Expr x, Expr magnitude, Expr result) {
        Expr half = or(v128(0.5), and(x, v128(-0.0)));
        Expr multiple = truncate(add(mul(v128(StableMath.INVERSE_LN2), x), half));
        Expr k = f.let(andNot(multiple, less(magnitude, v128(StableMath.HALF_LN2))));
        Expr hi = f.let(sub(x, mul(k, v128(StableMath.LN2_HI))));
        Expr lo = f.let(mul(k, v128(StableMath.LN2_LO)));
        Expr r = f.let(sub(hi, lo));
        Expr t = f.let(mul(r, r));
        Expr polynomial = add(v128(StableMath.P4), mul(t, v128(StableMath.P5)));
        polynomial = add(v128(StableMath.P3), mul(t, polynomial));
        polynomial = add(v128(StableMath.P2), mul(t, polynomial));
        polynomial = add(v128(StableMath.P1), mul(t, polynomial));
        Expr c = f.let(sub(r, mul(t, polynomial)));
        Expr quotient = div(mul(r, c), sub(v128(2), c));
        Expr y = sub(v128(1), sub(sub(lo, quotient), hi));
        Expr power = shiftLeft(add(k, v128(TWO_52 + EXPONENT_BIAS)), 52);
        Expr tiny = less(magnitude, v128(StableMath.TINY));
        f.set(result, select(add(v128(1), x), mul(y, power), tiny));
    }
}
