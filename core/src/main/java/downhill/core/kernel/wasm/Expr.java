package downhill.core.kernel.wasm;

import downhill.core.math.DoubleBits;

/**
 * An expression of WebAssembly code, such as {@code add(s, mul(x, load(V128, row, 16)))}.
 *
 * <p>Operands are written before their operation, so an expression is the bytes of its operands and then its own. The
 * type of the operands chooses the instruction: {@code add} is i32.add, f64.add or f64x2.add.
 *
 * @see <a href="https://webassembly.github.io/spec/core/binary/instructions.html">WebAssembly, instructions</a>
 */
record Expr(ValueType type, byte[] code) {
    private static final int SIMD = 0xfd;

    static Expr i32(int value) {
        return new Expr(ValueType.I32, new Bytes().add(0x41).signed(value).toArray());
    }

    static Expr f64(double value) {
        return new Expr(ValueType.F64, addBits(new Bytes().add(0x44), value).toArray());
    }

    /** The same double in both lanes. */
    static Expr v128(double value) {
        Bytes bytes = simd(0x0c);
        addBits(bytes, value);
        addBits(bytes, value);
        return new Expr(ValueType.V128, bytes.toArray());
    }

    private static Bytes addBits(Bytes bytes, double value) {
        return bytes.word(DoubleBits.low(value)).word(DoubleBits.high(value));
    }

    static Expr add(Expr a, Expr b) {
        return binary(a, b, 0x6a, 0xa0, 0xf0);
    }

    static Expr sub(Expr a, Expr b) {
        return binary(a, b, 0x6b, 0xa1, 0xf1);
    }

    static Expr mul(Expr a, Expr b) {
        return binary(a, b, 0x6c, 0xa2, 0xf2);
    }

    static Expr div(Expr a, Expr b) {
        return binary(a, b, 0x6d, 0xa3, 0xf3);
    }

    static Expr max(Expr a, Expr b) {
        return binary(a, b, 0, 0xa5, 0xf5);
    }

    /** a &lt; b; of vectors a mask of ones where it holds. Integers as signed. */
    static Expr less(Expr a, Expr b) {
        return compare(a, b, 0x48, 0x63, 0x49);
    }

    static Expr greater(Expr a, Expr b) {
        return compare(a, b, 0x4a, 0x64, 0x4a);
    }

    static Expr lessOrEqual(Expr a, Expr b) {
        return compare(a, b, 0x4c, 0x65, 0x4b);
    }

    static Expr equal(Expr a, Expr b) {
        return compare(a, b, 0x46, 0x61, 0x47);
    }

    static Expr abs(Expr a) {
        return unary(a, 0x99, 0xec);
    }

    static Expr neg(Expr a) {
        return unary(a, 0x9a, 0xed);
    }

    /** Both lanes rounded towards zero. */
    static Expr truncate(Expr v) {
        return simd(v, 0x7a);
    }

    static Expr and(Expr a, Expr b) {
        return simd(a, b, 0x4e);
    }

    /** a without the bits of b. */
    static Expr andNot(Expr a, Expr b) {
        return simd(a, b, 0x4f);
    }

    static Expr or(Expr a, Expr b) {
        return simd(a, b, 0x50);
    }

    static Expr not(Expr a) {
        return simd(a, 0x4d);
    }

    /** The lanes of a where the mask is ones, those of b elsewhere. */
    static Expr select(Expr a, Expr b, Expr mask) {
        Bytes bytes = new Bytes()
                .add(a.code)
                .add(b.code)
                .add(mask.code)
                .add(simd(0x52).toArray());
        return new Expr(ValueType.V128, bytes.toArray());
    }

    /** 1 if any bit of the vector is set. */
    static Expr anyTrue(Expr v) {
        return new Expr(
                ValueType.I32, new Bytes().add(v.code).add(simd(0x53).toArray()).toArray());
    }

    /** Both lanes, as 64-bit integers, moved left. */
    static Expr shiftLeft(Expr v, int bits) {
        Bytes bytes = new Bytes().add(v.code).add(i32(bits).code).add(simd(0xcb).toArray());
        return new Expr(ValueType.V128, bytes.toArray());
    }

    /** The double in both lanes. */
    static Expr spread(Expr x) {
        return new Expr(
                ValueType.V128,
                new Bytes().add(x.code).add(simd(0x14).toArray()).toArray());
    }

    static Expr lane(Expr v, int lane) {
        Bytes bytes = new Bytes().add(v.code).add(simd(0x21).toArray()).add(lane);
        return new Expr(ValueType.F64, bytes.toArray());
    }

    static Expr withLane(Expr v, int lane, Expr x) {
        Bytes bytes =
                new Bytes().add(v.code).add(x.code).add(simd(0x22).toArray()).add(lane);
        return new Expr(ValueType.V128, bytes.toArray());
    }

    static Expr toF64(Expr i) {
        return new Expr(ValueType.F64, new Bytes().add(i.code).add(0xb7).toArray());
    }

    /** Reads a value at an address plus a constant. */
    static Expr load(ValueType type, Expr address, int offset) {
        return switch (type) {
            case I32 -> memory(type, address, new Bytes().add(0x28).add(2), offset);
            case F64 -> memory(type, address, new Bytes().add(0x2b).add(3), offset);
            case V128 -> memory(type, address, simd(0x00).add(3), offset);
        };
    }

    /** Reads a double into both lanes. */
    static Expr loadSpread(Expr address, int offset) {
        return memory(ValueType.V128, address, simd(0x0a).add(3), offset);
    }

    /** Reads an unsigned byte. */
    static Expr loadByte(Expr address, int offset) {
        return memory(ValueType.I32, address, new Bytes().add(0x2d).add(0), offset);
    }

    /** Reads an unsigned 16-bit integer. */
    static Expr loadShort(Expr address, int offset) {
        return memory(ValueType.I32, address, new Bytes().add(0x2f).add(1), offset);
    }

    private static Expr memory(ValueType type, Expr address, Bytes instruction, int offset) {
        return new Expr(
                type,
                new Bytes()
                        .add(address.code)
                        .add(instruction.toArray())
                        .unsigned(offset)
                        .toArray());
    }

    private static Expr binary(Expr a, Expr b, int i32, int f64, int v128) {
        if (a.type != b.type) {
            throw new IllegalArgumentException("operands are " + a.type + " and " + b.type);
        }
        Bytes bytes = new Bytes().add(a.code).add(b.code);
        switch (a.type) {
            case I32 -> bytes.add(i32);
            case F64 -> bytes.add(f64);
            case V128 -> bytes.add(simd(v128).toArray());
        }
        return new Expr(a.type, bytes.toArray());
    }

    private static Expr compare(Expr a, Expr b, int i32, int f64, int v128) {
        Expr operation = binary(a, b, i32, f64, v128);
        return a.type == ValueType.V128 ? operation : new Expr(ValueType.I32, operation.code);
    }

    private static Expr unary(Expr a, int f64, int v128) {
        Bytes bytes = new Bytes().add(a.code);
        return new Expr(
                a.type, (a.type == ValueType.V128 ? bytes.add(simd(v128).toArray()) : bytes.add(f64)).toArray());
    }

    private static Expr simd(Expr a, int opcode) {
        return new Expr(
                ValueType.V128,
                new Bytes().add(a.code).add(simd(opcode).toArray()).toArray());
    }

    private static Expr simd(Expr a, Expr b, int opcode) {
        Bytes bytes = new Bytes().add(a.code).add(b.code).add(simd(opcode).toArray());
        return new Expr(ValueType.V128, bytes.toArray());
    }

    private static Bytes simd(int opcode) {
        return new Bytes().add(SIMD).unsigned(opcode);
    }
}
