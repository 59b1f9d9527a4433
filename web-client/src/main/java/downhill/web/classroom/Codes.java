package downhill.web.classroom;

/** Codes of classes as people type them. */
final class Codes {
    private Codes() {}

    /** Returns a code without what is typed between its characters, in capital letters. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= 'a' && c <= 'z') {
                plain.append((char) (c - 'a' + 'A'));
            } else if (c != ' ' && c != '-') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Returns a code as it is read out: in two groups of three. */
    static String spaced(String code) {
        return code.length() == 6 ? code.substring(0, 3) + " " + code.substring(3) : code;
    }
}
