package downhill.core.exchange;

import downhill.core.exchange.NpzException.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The header of NumPy's format for one array: magic number, version, length, and a Python dictionary.
 *
 * <pre>{@code
 * {'descr': '<f8', 'fortran_order': False, 'shape': (784, 50), }
 * }</pre>
 *
 * @param type NumPy's name of the type, such as {@code <f8}; of structures the beginning of the list of their fields
 * @param fortranOrder whether the first index changes fastest
 * @param shape the sizes in decimals, which may be larger than any int
 * @param end where the elements begin
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy, numpy.lib.format</a>
 */
record NpyHeader(String type, boolean fortranOrder, List<String> shape, int end) {
    /** The first six bytes. */
    static final String MAGIC = "\u0093NUMPY";

    private static final int ALIGNMENT = 64;
    private static final int MAX_SHOWN_TYPE = 40;

    /** Returns whether an array begins at some byte. */
    static boolean hasMagic(byte[] bytes, int at) {
        for (int i = 0; i < MAGIC.length(); i++) {
            if ((bytes[at + i] & 255) != MAGIC.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the header of doubles in rows, as NumPy writes it: version 1.0, padded to a multiple of 64 bytes; one
     * character a byte. The shape is as Python writes it.
     */
    static String write(String shape) {
        String dictionary = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }";
        int used = MAGIC.length() + 4 + dictionary.length() + 1;
        int padding = (ALIGNMENT - used % ALIGNMENT) % ALIGNMENT;
        int length = dictionary.length() + padding + 1;
        // One after the other: TeaVM takes a character 1 in a concatenation for the place of another text.
        return new StringBuilder(MAGIC)
                .append((char) 1)
                .append((char) 0)
                .append((char) (length & 255))
                .append((char) (length >>> 8))
                .append(dictionary)
                .append(" ".repeat(padding))
                .append('\n')
                .toString();
    }

    /** Reads a header of version 1.0, 2.0 or 3.0 from the beginning of an entry; the name of the array is for messages. */
    static NpyHeader read(String array, ZipReader.Content content) {
        byte[] bytes = content.bytes();
        int from = content.from();
        int size = content.to() - from;
        if (size < MAGIC.length() + 4 || !hasMagic(bytes, from)) {
            throw notAnArray(array, "it does not begin as one");
        }
        int version = bytes[from + MAGIC.length()] & 255;
        if (version < 1 || version > 3) {
            throw notAnArray(array, "version " + version + " of the format, not 1, 2 or 3");
        }
        int lengthSize = version == 1 ? 2 : 4;
        int start = MAGIC.length() + 2 + lengthSize;
        double length = 0;
        for (int i = lengthSize - 1; i >= 0 && start <= size; i--) {
            length = 256 * length + (bytes[from + MAGIC.length() + 2 + i] & 255);
        }
        if (start + length > size) {
            throw notAnArray(array, "its header is cut off");
        }
        return new Parser(array, bytes, from + start, from + start + (int) length).header();
    }

    /** Returns the shape as Python writes it, such as {@code (50,)}. */
    String shapeText() {
        return shape.size() == 1 ? "(" + shape.get(0) + ",)" : "(" + String.join(", ", shape) + ")";
    }

    private static NpzException notAnArray(String array, String why) {
        return new NpzException(Kind.NOT_AN_ARRAY, array, why, "");
    }

    /** Reads the dictionary, whose keys may stand in any order. */
    private static final class Parser {
        private final String array;
        private final byte[] bytes;
        private final int end;
        private int at;
        private String type;
        private String order;
        private List<String> shape;

        Parser(String array, byte[] bytes, int from, int end) {
            this.array = array;
            this.bytes = bytes;
            this.at = from;
            this.end = end;
        }

        NpyHeader header() {
            take('{');
            while (peek() != '}') {
                String key = quoted();
                take(':');
                switch (key) {
                    case "descr" -> type = peek() == '[' ? list() : quoted();
                    case "fortran_order" -> order = word();
                    case "shape" -> shape = tuple();
                    default -> throw notAnArray(array, "its header has an unknown key");
                }
                if (peek() != '}') {
                    take(',');
                }
            }
            if (type == null || shape == null || !"True".equals(order) && !"False".equals(order)) {
                throw notAnArray(array, "its header lacks descr, fortran_order or shape");
            }
            return new NpyHeader(type, order.equals("True"), shape, end);
        }

        private List<String> tuple() {
            List<String> sizes = new ArrayList<>();
            take('(');
            while (peek() != ')') {
                sizes.add(digits());
                if (peek() != ')') {
                    take(',');
                }
            }
            take(')');
            return sizes;
        }

        /** A whole number without leading zeros; Python 2 wrote an L behind some. */
        private String digits() {
            String digits = word();
            String number = digits.endsWith("L") ? digits.substring(0, digits.length() - 1) : digits;
            boolean valid = !number.isEmpty() && (number.length() == 1 || number.charAt(0) != '0');
            for (int i = 0; i < number.length(); i++) {
                valid &= number.charAt(i) >= '0' && number.charAt(i) <= '9';
            }
            if (!valid) {
                throw notAnArray(array, "its header has a shape of other things than sizes");
            }
            return number;
        }

        /** Letters and digits. */
        private String word() {
            peek();
            StringBuilder word = new StringBuilder();
            while (at < end && isAlphanumeric(bytes[at])) {
                word.append((char) bytes[at++]);
            }
            return word.toString();
        }

        private static boolean isAlphanumeric(int c) {
            return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        }

        private String quoted() {
            int quote = peek();
            if (quote != '\'' && quote != '"') {
                throw notAnArray(array, "its header lacks a quotation mark");
            }
            StringBuilder text = new StringBuilder();
            for (at++; at < end && bytes[at] != quote; at++) {
                text.append((char) (bytes[at] & 255));
            }
            take(quote);
            return text.toString();
        }

        /** The list of a structure's fields, which only has to be skipped and shown. */
        private String list() {
            StringBuilder text = new StringBuilder();
            int depth = 0;
            do {
                if (at >= end) {
                    throw notAnArray(array, "its header has an open bracket");
                }
                char c = (char) (bytes[at++] & 255);
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (text.length() < MAX_SHOWN_TYPE) {
                    text.append(c);
                }
            } while (depth > 0);
            return text.toString();
        }

        /** The next character that is no space, or -1. */
        private int peek() {
            while (at < end && (bytes[at] == ' ' || bytes[at] == '\n')) {
                at++;
            }
            return at < end ? bytes[at] : -1;
        }

        private void take(int character) {
            if (peek() != character) {
                throw notAnArray(array, "its header lacks " + (char) character);
            }
            at++;
        }
    }
}
