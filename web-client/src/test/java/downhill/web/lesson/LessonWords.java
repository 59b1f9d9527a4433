package downhill.web.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a lesson's text, a step or what stands beside the steps, as its reader sees it: without tags and listings,
 * exponents as ⁻⁶, indices as ₀.
 *
 * <p>What counts as a number: digits with their sign, commas, decimals, percent sign and power of ten, such as −0.7, 5,000,
 * 36.8%, 8.9 × 10⁻¹⁶ and 10e−50. What does not: digits of a name (W1, a1, the indices of W[0, 2] and x₀), exponents, and the
 * numbers of a formula, which are those that an operator, a bracket or nothing at all joins to a variable, as in
 * 28(W − 1)/3. An equals sign does not join: in W = 3 the 3 counts.
 */
final class LessonWords {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("(data-set|data-until|href)=\"([^\"]*)\"");
    private static final char VARIABLE = '\uE000';
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d₀-₉.])−?\\d+(?:-\\d+|(?:,\\d{3})*(?:\\.\\d+)?"
            + "(?:e−?\\d+| × 10[⁰¹²³⁴-⁹⁻]+|[⁰¹²³⁴-⁹⁻]+)?[…%]?)");
    private static final Pattern INDICES = Pattern.compile("W\\[[^\\]]*\\]");
    /** Numbers and variables that operators, brackets or nothing at all join; a space alone joins nothing. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?:T)(?:(?: ?(?:[+−×/√()|⁰¹²³⁴-⁹⁻₀-₉]|ln) ?)*(?:T))*".replace("T", NUMBER.pattern() + "|" + VARIABLE));

    /** A number where it stands. */
    record Number(String printed, int start, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final BitSet variables = new BitSet();
    private final Set<String> inputs = new HashSet<>();

    private LessonWords(String html) {
        Set<String> open = new HashSet<>();
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.startsWith("</")) {
                open.remove(token.substring(2, token.length() - 1));
            } else if (token.startsWith("<")) {
                open.add(token.substring(1, token.length() - 1).split(" ")[0]);
                readInputs(token);
            } else if (!open.contains("code")) {
                append(unescaped(token), open);
            }
        }
    }

    private void append(String piece, Set<String> open) {
        for (char c : piece.toCharArray()) {
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
                continue;
            }
            if (open.contains("var")) {
                variables.set(text.length());
            }
            int digit = "0123456789−".indexOf(c);
            String raised = open.contains("sup") ? SUPERSCRIPTS : open.contains("sub") ? SUBSCRIPTS : "";
            text.append(digit >= 0 && digit < raised.length() ? raised.charAt(digit) : c);
        }
    }

    /** What a step sets itself: the values of its data-set, its data-until and the links of its own words. */
    private void readInputs(String tag) {
        Matcher attributes = ATTRIBUTE.matcher(unescaped(tag));
        while (attributes.find()) {
            if (!attributes.group(1).equals("href") || attributes.group(2).startsWith("?")) {
                for (String setting : attributes.group(2).split("[?&]| and | or ")) {
                    String[] parts = setting.split("=| [<>]= | [<>] ");
                    for (String value : parts[parts.length - 1].split(",")) {
                        inputs.add(parts[0].strip() + "=" + value.strip());
                    }
                }
            }
        }
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    String text() {
        return text.toString();
    }

    /** Returns whether the step sets a key to a number; any key where that is null. */
    boolean hasInput(String key, double value) {
        for (String input : inputs) {
            int equals = input.indexOf('=');
            if ((key == null || key.equals(input.substring(0, equals)))
                    && isNumber(input.substring(equals + 1), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text, double value) {
        try {
            return Double.parseDouble(text) == value;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Returns the numbers that count, in their order. */
    List<Number> numbers() {
        BitSet none = new BitSet();
        INDICES.matcher(text).results().forEach(index -> none.set(index.start(), index.end()));
        StringBuilder marked = new StringBuilder(text);
        variables.stream().forEach(at -> marked.setCharAt(at, VARIABLE));
        FORMULA.matcher(marked)
                .results()
                .filter(formula -> formula.group().indexOf(VARIABLE) >= 0)
                .forEach(formula -> none.set(formula.start(), formula.end()));
        return NUMBER.matcher(marked)
                .results()
                .filter(number -> !none.get(number.start()))
                .map(number -> new Number(number.group(), number.start(), number.end()))
                .toList();
    }

    /** Returns the parts of a text: its steps by their names, and {@code lead}, {@code take-home}, {@code note}, {@code rest}. */
    static Map<String, LessonWords> parts(String slug, String language) {
        String html = read(slug, language);
        Map<String, LessonWords> parts = new LinkedHashMap<>();
        for (String[] rule : new String[][] {
            {"lead", "<p class=\"lead\">.*?</p>"},
            {null, "<section class=\"step\" id=\"([a-z0-9-]+)\".*?</section>"},
            {"take-home", "<p class=\"take-home\">.*?</p>"},
            {"note", "<aside class=\"note\">.*?</aside>"}
        }) {
            Matcher matcher = Pattern.compile(rule[1], Pattern.DOTALL).matcher(html);
            while (matcher.find()) {
                parts.put(rule[0] == null ? matcher.group(1) : rule[0], new LessonWords(matcher.group()));
            }
            html = matcher.replaceAll(" ");
        }
        parts.put("rest", new LessonWords(html));
        return parts;
    }

    /** Returns a piece of HTML as a part. */
    static LessonWords of(String html) {
        return new LessonWords(html);
    }

    private static String read(String slug, String language) {
        try {
            return Files.readString(Path.of("../static/lessons", language, slug + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
