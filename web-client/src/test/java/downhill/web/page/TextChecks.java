package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;

/** What holds for every text of the page. */
public final class TextChecks {
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

    private TextChecks() {}

    /**
     * Checks that a text says something in both languages, has places for the same values, and that its Korean is Korean.
     *
     * <p>Names and units, such as ReLU and ms, are the same in both; anything with a word in it needs Hangul.
     */
    public static void requireBothLanguages(Text text) {
        assertThat(text.ko()).as("Korean of %s", text).isNotBlank();
        assertThat(text.en()).as("English of %s", text).isNotBlank();
        assertThat(places(text.ko())).as("places of %s", text).isEqualTo(places(text.en()));
        assertThat(hasHangul(text.en())).as("Hangul in the English of %s", text).isFalse();
        boolean hasWords = WORD.matcher(text.ko() + " " + text.en()).find();
        assertThat(hasHangul(text.ko()) || !hasWords)
                .as("Hangul in the Korean of %s", text)
                .isTrue();
    }

    private static TreeSet<Character> places(String text) {
        TreeSet<Character> places = new TreeSet<>();
        for (int i = 0; i + 2 < text.length(); i++) {
            if (text.charAt(i) == '{' && text.charAt(i + 2) == '}') {
                places.add(text.charAt(i + 1));
            }
        }
        return places;
    }

    static boolean hasHangul(String text) {
        return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }
}
