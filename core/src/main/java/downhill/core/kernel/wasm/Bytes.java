package downhill.core.kernel.wasm;

import java.util.Arrays;

/** A growing row of bytes, with the integers and doubles of the WebAssembly binary format. */
final class Bytes {
    private byte[] bytes = new byte[64];
    private int size;

    Bytes add(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
        return this;
    }

    Bytes add(byte[] more) {
        for (byte b : more) {
            add(b);
        }
        return this;
    }

    /** Appends an unsigned integer in LEB128: seven bits a byte, the lowest first, the high bit for "more follows". */
    Bytes unsigned(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            add(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        return add(rest);
    }

    /** Appends a signed integer in LEB128: it ends where only copies of the sign would follow. */
    Bytes signed(int value) {
        int rest = value;
        while (rest < -64 || rest > 63) {
            add(rest & 0x7f | 0x80);
            rest >>= 7;
        }
        return add(rest & 0x7f);
    }

    /** Appends a 32-bit word, the lowest byte first. */
    Bytes word(int value) {
        return add(value).add(value >>> 8).add(value >>> 16).add(value >>> 24);
    }

    /** Appends a name: its length, then its characters, which must be ASCII. */
    Bytes name(String name) {
        unsigned(name.length());
        for (int i = 0; i < name.length(); i++) {
            add(name.charAt(i));
        }
        return this;
    }

    /** Appends the length of other bytes, then these. */
    Bytes sized(Bytes content) {
        return unsigned(content.size).add(content.toArray());
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
