package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.NUMBERS;
import static downhill.web.sweep.SweepSamples.plan;
import static downhill.web.sweep.SweepSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SweepCodecTest {
    private static final SweepPlan PLAN = plan("lr=0.1,0.2,0.3&batch=7,13&seeds=3&steps=137");

    private static final String DATA = "0123456789abcdef".repeat(4);

    private final SweepCodec codec = new SweepCodec(NUMBERS);

    private static RunOutcome[] drawn(Random random) {
        RunOutcome[] outcomes = new RunOutcome[PLAN.runs().size()];
        for (int run = 0; run < outcomes.length; run++) {
            outcomes[run] = random.nextBoolean() ? SweepSamples.outcome(random, 137) : null;
        }
        return outcomes;
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        int seed = new Random().nextInt();
        Random random = new Random(seed);
        for (int time = 0; time < 300; time++) {
            RunOutcome[] outcomes = drawn(random);
            double at = 1.7e12 + random.nextInt();
            SweepCodec.Entry read = codec.read(codec.write(new SweepCodec.Entry(at, DATA, outcomes)), PLAN.runs());
            assertThat(read).as("seed " + seed).isNotNull();
            assertThat(read.at()).isEqualTo(at);
            assertThat(read.data()).isEqualTo(DATA);
            assertThat(read.outcomes()).hasSize(outcomes.length);
            for (int run = 0; run < outcomes.length; run++) {
                boolean there = outcomes[run] != null;
                assertThat(read.outcomes()[run] != null).as("seed " + seed).isEqualTo(there);
                if (there) {
                    assertThat(text(read.outcomes()[run])).as("seed " + seed).isEqualTo(text(outcomes[run]));
                    assertThat(read.outcomes()[run].validationAccuracy())
                            .as("seed " + seed)
                            .isEqualTo(Double.valueOf(outcomes[run].validationAccuracy()));
                    assertThat(read.outcomes()[run].testAccuracy())
                            .as("seed " + seed)
                            .isEqualTo(Double.valueOf(outcomes[run].testAccuracy()));
                    assertThat(read.outcomes()[run].losses().y())
                            .containsExactly(outcomes[run].losses().y());
                }
            }
        }
    }

    /** A part is missing, or a character is another: it is refused, or means something that a run can come to. */
    @Test
    void damagedTextIsRefusedOrHarmless() {
        int seed = new Random().nextInt();
        Random random = new Random(seed);
        int refused = 0;
        for (int time = 0; time < 3000; time++) {
            StringBuilder text = new StringBuilder(codec.write(new SweepCodec.Entry(5, DATA, drawn(random))));
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
            } else {
                text.setCharAt(at, "0123456789,. \nNeE-xZ".charAt(random.nextInt(20)));
            }
            SweepCodec.Entry read = codec.read(text.toString(), PLAN.runs());
            refused += read == null ? 1 : 0;
            for (RunOutcome outcome : read == null ? new RunOutcome[0] : read.outcomes()) {
                if (outcome != null && !outcome.failed()) {
                    assertThat(outcome.step()).as("seed " + seed).isEqualTo(137);
                    assertThat(outcome.validationAccuracy()).as("seed " + seed).isBetween(0.0, 1.0);
                    assertThat(outcome.isTested() ? outcome.testAccuracy() : 0)
                            .as("seed " + seed)
                            .isBetween(0.0, 1.0);
                    assertThat(outcome.loss()).as("seed " + seed).isFinite();
                    assertThat(outcome.fingerprint()).as("seed " + seed).matches("[0-9a-f]{16}");
                }
            }
        }
        assertThat(refused).as("seed " + seed).isGreaterThan(800);
    }

    @Test
    void foreignTextsAreNone() {
        for (String text : new String[] {
            "",
            "{}",
            "\n",
            "downhill sweep 3",
            "downhill sweep 2,5," + DATA,
            "downhill sweep 3,5",
            "downhill sweep 3,5,",
            "downhill sweep 4,5," + DATA,
            "downhill sweep 3,x," + DATA,
            "downhill sweep 3,5," + DATA.replace('a', 'g'),
            "downhill sweep 3,5," + DATA + "0"
        }) {
            assertThat(codec.read(text, PLAN.runs())).as(text).isNull();
        }
        assertThat(codec.read("downhill sweep 3,5," + DATA, PLAN.runs()).outcomes())
                .containsOnlyNulls();
    }

    @Test
    void resultsOfAnotherPlanAreNone() {
        RunOutcome[] outcomes = new RunOutcome[PLAN.runs().size()];
        outcomes[0] = SweepSamples.ended(0.5, 1);
        String text = codec.write(new SweepCodec.Entry(5, DATA, outcomes));
        assertThat(codec.read(text, PLAN.runs())).as("1 step of 137").isNull();
        assertThat(codec.read(text, plan("steps=1").runs())).isNotNull();
        String twice = text + text.substring(text.indexOf('\n'));
        assertThat(codec.read(twice, plan("steps=1").runs())).as("a run twice").isNull();
        String beyond = text.replace("\n0,", "\n30,");
        assertThat(codec.read(beyond, plan("steps=1").runs()))
                .as("run 30 of 30")
                .isNull();
    }
}
