package downhill.server.classes;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Nicknames that nobody mistakes for a real name: a quality and a thing of the landscape. */
final class Nicknames {
    private static final List<String> KOREAN = names("""
            푸른, 하얀, 은빛, 금빛, 초록, 보랏빛, 고요한, 느긋한, 부지런한, 씩씩한, 반짝이는, 따뜻한, 시원한, 아늑한, 싱그러운, 또렷한, 가벼운, 단단한, 둥근,
            높은, 깊은, 넓은, 새벽, 한낮, 저녁, 가을, 겨울, 봄날, 여름, 먼""", """
            등대, 고래, 언덕, 골짜기, 시냇물, 폭포, 호수, 바다, 섬, 조약돌, 소나무, 은행나무, 자작나무, 단풍, 민들레, 해바라기, 구름, 무지개, 바람, 눈송이,
            별, 혜성, 달, 기러기, 두루미, 올빼미, 다람쥐, 고슴도치, 수달, 거북이, 돌고래, 나비, 반딧불, 돛단배, 나침반, 연필, 종이배, 풍차, 오솔길, 징검다리""");
    private static final List<String> ENGLISH = names("""
            Blue, White, Silver, Golden, Green, Violet, Calm, Easy, Busy, Brave, Bright, Warm, Cool,
            Snug, Fresh, Clear, Light, Solid, Round, High, Deep, Wide, Early, Noon, Late, Autumn, Winter,
            Spring, Summer, Far""", """
            Lighthouse, Whale, Hill, Valley, Brook, Waterfall, Lake, Ocean, Island, Pebble, Pine, Ginkgo,
            Birch, Maple, Dandelion, Sunflower, Cloud, Rainbow, Wind, Snowflake, Star, Comet, Moon,
            Goose, Crane, Owl, Squirrel, Hedgehog, Otter, Turtle, Dolphin, Butterfly, Firefly, Sailboat,
            Compass, Pencil, Paper Boat, Windmill, Footpath, Stepping Stone""");

    private Nicknames() {}

    private static List<String> names(String qualities, String things) {
        return Stream.of(things.split(",\\s"))
                .flatMap(thing -> Stream.of(qualities.split(",\\s")).map(quality -> quality + " " + thing))
                .toList();
    }

    static boolean has(String nickname) {
        return KOREAN.contains(nickname) || ENGLISH.contains(nickname);
    }

    /** Draws one of the 1,200 nicknames of a language that is not taken. */
    static String propose(boolean korean, Set<String> taken, RandomGenerator random) {
        List<String> names = korean ? KOREAN : ENGLISH;
        int start = random.nextInt(names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get((start + i) % names.size());
            if (!taken.contains(name)) {
                return name;
            }
        }
        throw new IllegalStateException("a class has at most " + ClassStore.MAX_MEMBERS + " members");
    }
}
