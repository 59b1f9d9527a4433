package downhill.core.kernel.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * A WebAssembly function in the making: its parameters, its locals, and its statements in order.
 *
 * <p>A local is used through its {@link Expr}; {@link #set} finds it again by that expression.
 */
final class WasmFunction {
    private static final int EMPTY_BLOCK = 0x40;
    private static final int END = 0x0b;

    private final List<ValueType> parameters;
    private final List<ValueType> locals = new ArrayList<>();
    private final List<Expr> reads = new ArrayList<>();
    private final ValueType result;
    private final Bytes body = new Bytes();

    /** A function; {@code result} is null where it returns nothing. */
    WasmFunction(ValueType result, ValueType... parameters) {
        this.result = result;
        this.parameters = List.of(parameters);
        for (ValueType type : parameters) {
            addRead(type);
        }
    }

    Expr parameter(int index) {
        return reads.get(index);
    }

    Expr local(ValueType type) {
        locals.add(type);
        return addRead(type);
    }

    private Expr addRead(ValueType type) {
        Expr read = new Expr(type, new Bytes().add(0x20).unsigned(reads.size()).toArray());
        reads.add(read);
        return read;
    }

    void set(Expr local, Expr value) {
        if (local.type() != value.type()) {
            throw new IllegalArgumentException("a " + value.type() + " into a " + local.type());
        }
        body.add(value.code()).add(0x21).unsigned(reads.indexOf(local));
    }

    /** A new local with a value. */
    Expr let(Expr value) {
        Expr local = local(value.type());
        set(local, value);
        return local;
    }

    /** Writes a value at an address plus a constant. */
    void store(Expr address, int offset, Expr value) {
        body.add(address.code()).add(value.code());
        switch (value.type()) {
            case I32 -> body.add(0x36).add(2);
            case F64 -> body.add(0x39).add(3);
            case V128 -> body.add(0xfd).add(0x0b).add(3);
        }
        body.unsigned(offset);
    }

    /** for (i = from; i &lt; to; i += step), signed; {@code to} and {@code step} are computed anew each time. */
    void loop(Expr i, Expr from, Expr to, int step, Runnable statements) {
        loop(i, from, to, Expr.i32(step), statements);
    }

    void loop(Expr i, Expr from, Expr to, Expr step, Runnable statements) {
        set(i, from);
        when(Expr.less(i, to), () -> {
            body.add(0x03).add(EMPTY_BLOCK);
            statements.run();
            set(i, Expr.add(i, step));
            body.add(Expr.less(i, to).code()).add(0x0d).unsigned(0).add(END);
        });
    }

    void when(Expr condition, Runnable statements) {
        body.add(condition.code()).add(0x04).add(EMPTY_BLOCK);
        statements.run();
        body.add(END);
    }

    void whenElse(Expr condition, Runnable statements, Runnable otherwise) {
        body.add(condition.code()).add(0x04).add(EMPTY_BLOCK);
        statements.run();
        body.add(0x05);
        otherwise.run();
        body.add(END);
    }

    /** The value that the function returns: its last expression. */
    void returns(Expr value) {
        body.add(value.code());
    }

    /** An expression that calls a function by its index. */
    static Expr call(int function, ValueType result, Expr... arguments) {
        Bytes bytes = new Bytes();
        for (Expr argument : arguments) {
            bytes.add(argument.code());
        }
        return new Expr(result, bytes.add(0x10).unsigned(function).toArray());
    }

    Bytes type() {
        Bytes bytes = new Bytes().add(0x60).unsigned(parameters.size());
        for (ValueType type : parameters) {
            bytes.add(type.code);
        }
        return result == null ? bytes.unsigned(0) : bytes.unsigned(1).add(result.code);
    }

    Bytes code() {
        Bytes bytes = new Bytes().unsigned(locals.size());
        for (ValueType type : locals) {
            bytes.unsigned(1).add(type.code);
        }
        return bytes.add(body.toArray()).add(END);
    }
}
