package downhill.web.chart;

import java.util.List;

/** Writes comma-separated values as RFC 4180 has them. */
public final class Csv {
    private Csv() {}

    /**
     * Adds a line.
     *
     * @param csv what there is so far. Modified.
     * @param cells as a table of the page shows them; whole numbers lose the commas between their thousands
     */
    public static void add(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String cell(String text) {
        boolean number = !text.isEmpty();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number &= c == ',' || c >= '0' && c <= '9';
            quoted |= c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        if (number) {
            return text.replace(",", "");
        }
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
