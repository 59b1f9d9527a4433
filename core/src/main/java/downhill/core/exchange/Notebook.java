package downhill.core.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A Jupyter notebook that has not been run. Of JSON it needs texts only, so no number goes through it.
 *
 * @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">The Jupyter notebook format</a>
 */
final class Notebook {
    private final List<String> cells = new ArrayList<>();

    /** Adds a cell of Markdown; the id has 1 to 64 letters, digits, - and _, and is of no other cell. */
    void addText(String id, String text) {
        cells.add("{\"cell_type\": \"markdown\", \"id\": " + quoted(id) + ", \"metadata\": {}, \"source\": "
                + quoted(withoutLastNewline(text)) + "}");
    }

    /** Adds a cell of Python. */
    void addCode(String id, String code) {
        cells.add("{\"cell_type\": \"code\", \"id\": " + quoted(id) + ", \"metadata\": {}, \"execution_count\": null, "
                + "\"outputs\": [], \"source\": " + quoted(withoutLastNewline(code)) + "}");
    }

    String json() {
        return "{\n\"cells\": [\n" + String.join(",\n", cells) + "\n],\n"
                + "\"metadata\": {\"kernelspec\": {\"display_name\": \"Python 3\", \"language\": \"python\", "
                + "\"name\": \"python3\"}, \"language_info\": {\"name\": \"python\"}},\n"
                + "\"nbformat\": 4,\n\"nbformat_minor\": 5\n}\n";
    }

    private static String withoutLastNewline(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns a literal that JSON and Python read alike: quotes, backslashes and control characters escaped. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                literal.append("\\n");
            } else if (c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029') {
                String digits = Integer.toHexString(c);
                literal.append("\\u").append("0000".substring(digits.length())).append(digits);
            } else {
                literal.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return literal.append('"').toString();
    }
}
