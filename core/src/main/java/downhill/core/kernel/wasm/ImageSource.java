package downhill.core.kernel.wasm;

import static downhill.core.kernel.wasm.Expr.add;
import static downhill.core.kernel.wasm.Expr.i32;
import static downhill.core.kernel.wasm.Expr.load;
import static downhill.core.kernel.wasm.Expr.loadByte;
import static downhill.core.kernel.wasm.Expr.loadShort;
import static downhill.core.kernel.wasm.Expr.mul;
import static downhill.core.kernel.wasm.ValueType.I32;

import java.util.function.UnaryOperator;

/**
 * Where a function finds its images: addresses of a {@link Layout.ImagePlace}, and which image a sample is.
 *
 * @param rowStart see {@link Layout.ImagePlace}
 * @param column see there
 * @param ink see there
 * @param image the image of a sample
 */
record ImageSource(Expr rowStart, Expr column, Expr ink, UnaryOperator<Expr> image) {
    /** The image that the batch names for a sample. */
    static Expr ofBatch(Layout layout, Expr n) {
        return load(I32, mul(n, i32(4)), layout.indices);
    }

    /** Where a sample's entries begin; those of the next image begin where they end, 4 bytes on. */
    Expr entries(Expr n) {
        return add(rowStart, mul(image.apply(n), i32(4)));
    }

    /** The pixel of an entry. */
    Expr pixel(Expr p) {
        return loadShort(add(column, mul(p, i32(2))), 0);
    }

    /** The address of an entry's value, from the start of the table of values. */
    Expr value(Expr p) {
        return mul(loadByte(add(ink, p), 0), i32(8));
    }
}
