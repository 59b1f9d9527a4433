package downhill.server.classes;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.json.ShownText;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFullClassGetsDifferentOnesThatTheServerTakes(boolean korean) {
        long seed = System.nanoTime();
        System.out.println("seed of the nicknames: " + seed);
        Random random = new Random(seed);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < ClassStore.MAX_MEMBERS; i++) {
            String name = Nicknames.propose(korean, taken, random);
            assertThat(taken.add(name)).as(name).isTrue();
            assertThat(Nicknames.has(name)).isTrue();
            assertThat(ShownText.nickname(name)).isEqualTo(name);
            assertThat(name.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3))
                    .isEqualTo(korean);
        }
    }

    @Test
    void othersAreNotOurs() {
        assertThat(Nicknames.has("푸른")).isFalse();
        assertThat(Nicknames.has("Blue 등대")).isFalse();
        assertThat(Nicknames.has("민지")).isFalse();
    }

    @Test
    void codesHaveNoCharactersThatLookAlike() {
        for (int i = 0; i < 1000; i++) {
            String code = ClassCodes.random();
            assertThat(code).matches("[^01OILAEU]{6}");
            assertThat(ClassCodes.checked(" " + code.toLowerCase().substring(0, 3) + "-" + code.substring(3)))
                    .isEqualTo(code);
        }
    }
}
