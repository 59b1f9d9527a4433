package downhill.server.lessons;

import downhill.server.fault.StartException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts methods out of a Java file, without their Javadoc. By the layout that the build enforces, a member of the top
 * class is indented by four blanks and ends with a brace alone on its line.
 */
final class JavaSource {
    private static final String INDENT = " ".repeat(4);
    private static final String END = INDENT + "}";

    private final String path;
    private final List<String> lines;

    JavaSource(String path, String text) {
        this.path = path;
        this.lines = text.lines().toList();
    }

    /** Returns methods or constructors from the margin; {@code name:2} is the second of that name. */
    String methods(String names) {
        List<String> found = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            found.add(method(name.strip()));
        }
        return String.join("\n\n", found);
    }

    private String method(String reference) {
        String[] parts = reference.split(":", 2);
        if (!parts[0].matches("\\w+") || parts.length == 2 && !parts[1].matches("[1-9]")) {
            throw new StartException(path + "#" + reference + " is no name of a method");
        }
        int wanted = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        Pattern head = Pattern.compile("^ {4}(?! )(?!@)[^=()/*]*\\b" + parts[0] + "\\(.*");
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = head.matcher(lines.get(i));
            if (matcher.matches() && ++seen == wanted) {
                return cut(i);
            }
        }
        throw new StartException(path + " has " + seen + " methods named " + parts[0] + ", none is #" + reference);
    }

    private String cut(int first) {
        List<String> text = new ArrayList<>();
        boolean hasBody = false;
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            text.add(line.startsWith(INDENT) ? line.substring(INDENT.length()) : line);
            hasBody |= line.endsWith("{");
            if (line.equals(END) || !hasBody && line.endsWith(";") || i == first && line.endsWith("{}")) {
                return String.join("\n", text);
            }
        }
        throw new StartException(path + ", line " + (first + 1) + ": the method does not end");
    }
}
