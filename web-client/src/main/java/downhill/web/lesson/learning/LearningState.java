package downhill.web.lesson.learning;

import downhill.web.control.NumberScale;
import downhill.web.digit.OwnStrip;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Labeled;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far the three networks have been followed, what is shown of them, and what the reader has pointed at. */
public final class LearningState {
    enum Scene {
        NETWORKS,
        CURVES,
        ROUTES,
        OWN
    }

    enum Kind {
        TEST,
        BOTH
    }

    /** Half of the way to ten times as many, on a logarithmic axis. */
    private static final double HALF_WAY = 3.16;

    private static final int BLOCKS = Block.values().length;

    /** The reader's answers: the number of a {@link Block} that data decide, or that and their count where people do. */
    static final Key<List<Double>> MARKED = Key.numbers(
            "marked",
            values -> List.of(),
            1,
            BLOCKS,
            0,
            2 * BLOCKS - 1,
            LearningState::areBlocks,
            LearningText.ALLOWED_BLOCKS);

    /** Steps seen of each network's training. */
    static final Key.Whole STEP = Key.whole("step", 0, 0, LearningImages.STEPS).growing();
    /** How many of the networks are in sight, from the one of the fewest images on. */
    static final Key.Whole NETWORKS =
            Key.whole("networks", LearningImages.values().length, 0, LearningImages.values().length);

    static final Key.Choice<Kind> KIND = Key.choice("kind", Kind.BOTH, Kind.values())
            .called(Text.of("시험 정확도만", "test accuracy only"), Text.of("훈련 정확도와 시험 정확도", "training and test accuracy"));
    /** What the figure shows. An address that names blocks shows the routes. */
    static final Key.Choice<Scene> SCENE = Key.dependentChoice(
                    "figure", values -> !values.get(MARKED).isEmpty() ? Scene.ROUTES : Scene.NETWORKS, Scene.values())
            .called(
                    Text.of("세 신경망", "Three networks"),
                    Text.of("학습하는 동안", "While they learn"),
                    Text.of("세 방법", "Three methods"),
                    OwnStrip.TITLE);

    static final Keys KEYS = Keys.of(MARKED, STEP, NETWORKS, KIND, SCENE);

    static final Question<Text> FIVE_THOUSAND =
            Question.number("five-thousand", LearningText.GUESS_LABEL, NumberScale.linear(0, 1, 0.02), 0.836);
    static final Question<LearningImages> WIDEST_GAP = Question.choice(
                    "widest-gap", LearningText.GAP_LABEL, LearningImages.values(), LearningImages.FIFTY)
            .because(Text.of("", ""), LearningText.BECAUSE_SOME, LearningText.BECAUSE_MANY);

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("known", "answered", "drawn")
            .controls("run", "step", "kind", "own", "figure", "tools")
            .handles(NETWORKS)
            .actions("run")
            .guesses(FIVE_THOUSAND, WIDEST_GAP);

    private LearningState() {}

    private static boolean areBlocks(List<Double> numbers) {
        Set<Double> once = new HashSet<>();
        for (double number : numbers) {
            if (number != Math.floor(number) || !once.add(number % BLOCKS)) {
                return false;
            }
        }
        return true;
    }

    static boolean isMarked(Values values, Block block, boolean touched) {
        return values.get(MARKED).contains(number(block, touched));
    }

    static boolean isAnswered(Values values, Block block) {
        return isMarked(values, block, true) || isMarked(values, block, false);
    }

    static int answered(Values values) {
        return values.get(MARKED).size();
    }

    private static double number(Block block, boolean touched) {
        return block.ordinal() + (touched ? BLOCKS : 0);
    }

    /** Returns the state with an answer about a block. */
    static Values marked(Values values, Block block, boolean touched) {
        List<Double> changed = new ArrayList<>();
        for (Block one : Block.values()) {
            if (one == block) {
                changed.add(number(one, touched));
            } else if (isAnswered(values, one)) {
                changed.add(number(one, isMarked(values, one, true)));
            }
        }
        return values.with(MARKED, List.copyOf(changed)).with(SCENE, Scene.ROUTES);
    }

    static boolean shows(Values values, LearningImages images) {
        return images.ordinal() < values.get(NETWORKS);
    }

    /** Returns the last network in sight, or the first where none is. */
    static LearningImages last(int networks) {
        return LearningImages.values()[Math.max(0, networks - 1)];
    }

    /** Returns how many networks are in sight where the last of them has about so many images. */
    static int networksUpTo(double images) {
        int networks = 1;
        while (networks < LearningImages.values().length
                && images > HALF_WAY * last(networks).count()) {
            networks++;
        }
        return networks;
    }

    /** What stands between an image and an answer in the three methods. */
    enum Block implements Labeled {
        RULES("규칙", "rules", true),
        FEATURES("특징", "features", true),
        CLASSIFIER("판단", "decision", false),
        NETWORK("신경망", "neural network", false);

        private final Text label;
        /** Whether a person makes what happens in it. */
        final boolean touched;

        Block(String ko, String en, boolean touched) {
            this.label = Text.of(ko, en);
            this.touched = touched;
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
