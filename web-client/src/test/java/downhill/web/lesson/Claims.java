package downhill.web.lesson;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of one lesson: what its text says, in both languages, each beside the computation that makes it true. The
 * lesson fails where a claim is false, where its words are missing from one of the languages, and where a number of the text
 * (see {@link LessonWords}) stands in no claim.
 *
 * <p>A number that its own step sets, by data-set, data-until or a link, needs no claim; only 0 and 1, which flags are, too,
 * always need one.
 */
public final class Claims {
    private static final String[] LANGUAGES = {"ko", "en"};
    /** Central differences with h = 1e-4 are so close to what they measure, where they have no truncation error. */
    private static final double ROUNDING = 1e-9;

    private final String slug;
    private final List<Map<String, LessonWords>> parts = new ArrayList<>();
    private final List<Map<String, BitSet>> claimed = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String step = "lead";

    /** Begins the claims of a lesson, in its lead. */
    public Claims(String slug) {
        this(slug, LessonWords.parts(slug, "ko"), LessonWords.parts(slug, "en"));
    }

    /** Begins the claims of a text in both languages. */
    Claims(String slug, Map<String, LessonWords> ko, Map<String, LessonWords> en) {
        this.slug = slug;
        for (Map<String, LessonWords> language : List.of(ko, en)) {
            parts.add(language);
            claimed.add(new HashMap<>());
        }
    }

    /** Goes on to a step, or to {@code take-home}, {@code note} or {@code rest}, where nothing else stands. */
    public Claims at(String name) {
        step = name;
        return this;
    }

    /** Claims that a number is exactly this, wherever it stands in the step. */
    public Claims exactly(double value, String printed) {
        requireExactly(value, printed);
        return stands(printed);
    }

    /** Claims that a number is exactly this, in these words, one of which prints it: 60,000 is 6만 in Korean. */
    public Claims exactly(double value, String printed, String ko, String en) {
        requireExactly(value, printed);
        return printing(printed, ko, en);
    }

    /** Claims that a number, wherever it stands in the step, is this when rounded to its last digit. */
    public Claims rounded(double value, String printed) {
        requireRounded(value, printed);
        return stands(printed);
    }

    /** Claims that a number in these words, one of which prints it, is this when rounded to its last digit. */
    public Claims rounded(double value, String printed, String ko, String en) {
        requireRounded(value, printed);
        return printing(printed, ko, en);
    }

    /** Claims that digits, wherever they stand in the step, are how Java prints this number, or begin so before an ellipsis. */
    public Claims digits(double value, String printed) {
        String digits = printed.replace("−", "-");
        String own = Double.toString(value);
        boolean same =
                digits.endsWith("…") ? own.startsWith(digits.substring(0, digits.length() - 1)) : own.equals(digits);
        require(same, printed + " is " + own);
        return stands(printed);
    }

    /** Claims what these words say; the numbers in them are claimed with them. */
    public Claims says(boolean isTrue, String ko, String en) {
        require(isTrue, "it is not true that " + en);
        return words(ko, en);
    }

    /** Claims that a number is what another step sets a key to. */
    public Claims set(String otherStep, String key, String printed) {
        for (Map<String, LessonWords> language : parts) {
            require(
                    language.get(otherStep).hasInput(key, value(printed)),
                    otherStep + " does not set " + key + " to " + printed);
        }
        return stands(printed);
    }

    /** Says of digits, wherever they stand in the step, that they are no quantity: what they name. */
    public Claims names(String what, String... printed) {
        require(!what.isBlank(), "these digits name nothing");
        for (String one : printed) {
            stands(one);
        }
        return this;
    }

    /** Fails with all that is wrong. */
    public void check() {
        for (int i = 0; i < LANGUAGES.length; i++) {
            for (Map.Entry<String, LessonWords> part : parts.get(i).entrySet()) {
                BitSet covered = claimed.get(i).getOrDefault(part.getKey(), new BitSet());
                for (LessonWords.Number number : part.getValue().numbers()) {
                    if (!covered.get(number.start()) && !isInput(part.getValue(), number.printed())) {
                        String text = part.getValue().text();
                        faults.add("%s, %s, %s: no claim has %s: %s"
                                .formatted(
                                        slug,
                                        LANGUAGES[i],
                                        part.getKey(),
                                        number.printed(),
                                        text.substring(
                                                Math.max(0, number.start() - 30),
                                                Math.min(text.length(), number.end() + 20))));
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static boolean isInput(LessonWords words, String printed) {
        if (printed.contains("-") || printed.endsWith("…")) {
            return false;
        }
        double value = value(printed);
        return value != 0 && value != 1 && words.hasInput(null, value);
    }

    private void requireExactly(double value, String printed) {
        double said = value(printed);
        double tolerance = said == 0 ? ROUNDING : ROUNDING * Math.abs(said);
        require(Math.abs(value - said) <= tolerance, printed + " is " + value);
    }

    private void requireRounded(double value, String printed) {
        require(Math.abs(value - value(printed)) <= halfUnit(printed) * (1 + ROUNDING), printed + " is " + value);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add("%s, %s: %s".formatted(slug, step, otherwise));
        }
    }

    private Claims stands(String printed) {
        for (int i = 0; i < LANGUAGES.length; i++) {
            boolean found = false;
            for (LessonWords.Number number : part(i).numbers()) {
                if (number.printed().equals(printed)) {
                    covered(i).set(number.start());
                    found = true;
                }
            }
            require(found, LANGUAGES[i] + " has no " + printed);
        }
        return this;
    }

    private Claims printing(String printed, String ko, String en) {
        require(ko.contains(printed) || en.contains(printed), "none of the words has " + printed + ": " + en);
        return words(ko, en);
    }

    private Claims words(String... words) {
        for (int i = 0; i < LANGUAGES.length; i++) {
            String text = part(i).text();
            int at = text.indexOf(words[i]);
            require(at >= 0, LANGUAGES[i] + " does not say: " + words[i]);
            while (at >= 0) {
                covered(i).set(at, at + words[i].length());
                at = text.indexOf(words[i], at + 1);
            }
        }
        return this;
    }

    private LessonWords part(int language) {
        LessonWords words = parts.get(language).get(step);
        if (words == null) {
            throw new AssertionError(slug + " has no step " + step);
        }
        return words;
    }

    private BitSet covered(int language) {
        return claimed.get(language).computeIfAbsent(step, name -> new BitSet());
    }

    /** Reads a number as it is printed, such as 5,000, 36.8%, 10⁻⁷, −2.25 × 10¹²⁸ and 10e−50. */
    static double value(String printed) {
        double percent = printed.endsWith("%") ? 100 : 1;
        return Double.parseDouble(plain(printed)) / percent;
    }

    /** Half a unit of the last digit. */
    static double halfUnit(String printed) {
        String plain = plain(printed);
        int e = plain.indexOf('e');
        String mantissa = e < 0 ? plain : plain.substring(0, e);
        int point = mantissa.indexOf('.');
        int decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        int exponent = e < 0 ? 0 : Integer.parseInt(plain.substring(e + 1));
        return 0.5 * Math.pow(10, exponent - decimals) / (printed.endsWith("%") ? 100 : 1);
    }

    private static String plain(String printed) {
        String digits =
                printed.replace(",", "").replace("%", "").replace("…", "").replace("−", "-");
        StringBuilder plain = new StringBuilder();
        boolean raised = false;
        for (char c : digits.replace(" × 10", "e").replace("⁻", "-").toCharArray()) {
            int power = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            plain.append(power < 0 ? c : (char) ('0' + power));
            raised |= power >= 0;
        }
        String text = plain.toString();
        return raised && text.startsWith("10") && !text.contains("e") ? "1e" + text.substring(2) : text;
    }
}
