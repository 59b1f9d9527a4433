package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.insight.ForwardLayout.Box;
import downhill.web.insight.ForwardLayout.Spot;
import downhill.web.insight.ForwardLayout.Stage;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ForwardLayoutTest {
    private static final int SIDE = 28;
    private static final int CLASSES = 10;

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final double width = 280 + random.nextInt(900);
    private final int units = 1 + random.nextInt(500);
    private final ForwardLayout layout = new ForwardLayout(width, SIDE, units, CLASSES);

    @RepeatedTest(20)
    void everyNumberIsFoundWhereItStands() {
        for (Stage stage : Stage.values()) {
            for (int i = 0; i < layout.count(stage); i++) {
                Spot spot = new Spot(stage, i);
                Box box = layout.box(spot);
                assertThat(layout.at(box.middleX(), box.middleY())).as(drawn()).isEqualTo(spot);
            }
        }
    }

    @RepeatedTest(20)
    void everythingIsWithinTheFigureAndNothingOverlaps() {
        Stage[] stages = Stage.values();
        for (Stage stage : stages) {
            Box box = layout.stage(stage);
            assertThat(box.x()).as(drawn()).isNotNegative();
            assertThat(box.x() + box.width()).as(drawn()).isLessThanOrEqualTo(width + 1e-9);
            assertThat(box.y() + box.height()).as(drawn()).isLessThanOrEqualTo(layout.height);
            for (Stage other : stages) {
                if (other != stage) {
                    assertThat(overlap(box, layout.stage(other)))
                            .as(drawn() + " " + stage + " " + other)
                            .isFalse();
                }
            }
        }
    }

    @RepeatedTest(5)
    void arrowsReachEveryNumberAndStopAtTheEdges() {
        for (Stage stage : Stage.values()) {
            Spot spot = new Spot(stage, 0);
            assertThat(layout.next(spot, "ArrowLeft")).isEqualTo(spot);
            for (int i = 1; i < layout.count(stage); i++) {
                spot = layout.next(spot, "ArrowRight");
                assertThat(spot.index()).as(drawn()).isEqualTo(i);
            }
            assertThat(layout.next(spot, "ArrowRight")).isEqualTo(spot);
            assertThat(layout.next(spot, "Home").index()).isZero();
        }
        Spot below = layout.next(new Spot(Stage.PIXEL, 5), "ArrowDown");
        assertThat(below.index()).isEqualTo(5 + SIDE);
    }

    @Test
    void nothingIsBesideTheStages() {
        assertThat(layout.at(-5, -5)).isNull();
        assertThat(layout.at(width + 5, 10)).isNull();
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.x() + b.width() - 1e-9
                && b.x() < a.x() + a.width() - 1e-9
                && a.y() < b.y() + b.height() - 1e-9
                && b.y() < a.y() + a.height() - 1e-9;
    }

    private String drawn() {
        return "-Ddownhill.seed=" + seed + ": width " + width + ", " + units + " units";
    }
}
