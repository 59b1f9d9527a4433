package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelSpreadTest {
    @Test
    void labelsWithRoomStayWhereTheyAre() {
        assertThat(LabelSpread.apart(new double[] {50, 10, 30}, 12, 100)).containsExactly(50, 10, 30);
    }

    @Test
    void labelsThatWouldMeetKeepTheirOrder() {
        assertThat(LabelSpread.apart(new double[] {20, 20, 18}, 10, 100)).containsExactly(28, 38, 18);
    }

    @Test
    void labelsAtTheLowerEdgeMoveUp() {
        assertThat(LabelSpread.apart(new double[] {99, 100, 100, 97}, 10, 100)).containsExactly(80, 90, 100, 70);
    }
}
