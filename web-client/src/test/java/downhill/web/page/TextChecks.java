package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;

/** What holds for every text of the page. */
public final class TextChecks {
    private TextChecks() {}

    /** Checks that a text says something in both languages, and has places for the same values. */
    public static void requireBothLanguages(Text text) {
        assertThat(text.ko()).as("Korean of %s", text).isNotBlank();
        assertThat(text.en()).as("English of %s", text).isNotBlank();
        assertThat(places(text.ko())).as("places of %s", text).isEqualTo(places(text.en()));
        assertThat(text.en().chars().anyMatch(TextChecks::isHangul))
                .as("Hangul in the English of %s", text)
                .isFalse();
    }

    /** Checks that the Korean of a text is Korean: it has Hangul, but for symbols, numbers and names in {@code latin}. */
    public static void requireHangul(Text text, List<? extends Text> latin) {
        if (!latin.contains(text)) {
            assertThat(text.ko().chars().anyMatch(TextChecks::isHangul))
                    .as("Hangul in the Korean of %s", text)
                    .isTrue();
        }
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

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
