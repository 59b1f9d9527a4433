package downhill.web.lesson.gradientdescent;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/**
 * What may become of a walk: its name, and the evidence for it.
 *
 * <p>In the evidence stand {0} the steps taken, {1} the height at the start, {2} the height at the end, {3} the step of the
 * {@link Detective.Finding}, {4} the end, {5} the length of the gradient there.
 */
enum Verdict implements Labeled {
    NOT_BEGUN(
            "출발 전",
            "Not begun",
            "출발점의 높이는 {1}입니다. 먼저 길을 예측하고 걸어 보세요.",
            "The height at the start is {1}. Guess the path first, then walk."),
    AT_ONCE(
            "한 걸음에 도착",
            "There at once",
            "한 걸음에 바닥에 닿았습니다. 높이 {1} → {2}.",
            "A single step led to the bottom. The height fell from {1} to {2}."),
    ARRIVED(
            "바닥에 도착",
            "Arrived",
            "{3}걸음째에 바닥에서 0.001 안으로 들어왔습니다. 높이 {1} → {2}.",
            "From step {3} on the walk is within 0.001 of the bottom. The height fell from {1} to {2}."),
    SHALLOW(
            "얕은 골짜기에서 멈춤",
            "Stopped in the shallow valley",
            "{3}걸음째에 얕은 골짜기의 바닥에서 0.001 안으로 들어왔습니다. 높이 {1} → {2}. 더 깊은 골짜기가 따로 있습니다.",
            "From step {3} on the walk is within 0.001 of the bottom of the shallow valley. The height fell from {1}"
                    + " to {2}, but there is a deeper valley."),
    UNDER_WAY(
            "내려가는 중",
            "Under way",
            "아직 바닥이 아닙니다. {0}걸음 동안 높이 {1} → {2}. 발밑에서 기울기의 길이는 {5}입니다.",
            "This is not the bottom yet. In {0} steps the height has gone from {1} to {2}. The gradient"
                    + " underfoot has length {5}."),
    ZIGZAG(
            "양쪽을 오가는 중",
            "Zigzag",
            "마지막 걸음이 바닥을 지나 건너편에 섰습니다. 다음 걸음은 되돌아옵니다. {0}걸음 동안 높이 {1} → {2}.",
            "The last step went past the bottom to the other side; the next one turns back. In {0} steps the height"
                    + " went from {1} to {2}."),
    TO_AND_FRO(
            "두 곳을 끝없이 오감",
            "Back and forth forever",
            "두 걸음마다 같은 자리로 돌아옵니다. {0}걸음을 가도 높이 {1} → {2}, 줄지 않습니다.",
            "Every second step comes back to the same place. After {0} steps the height, {1} at first, is {2}."),
    LEAVING(
            "밖으로 달아나는 중",
            "Running away",
            "걸음마다 바닥을 지나쳐 출발한 곳보다 더 높이 올라갑니다. {0}걸음 동안 높이 {1} → {2}.",
            "Each step passes the bottom and climbs higher than it came from. In {0} steps the height has grown from"
                    + " {1} to {2}."),
    FROZEN(
            "멀리서 멈춤",
            "Frozen far out",
            "멀리 달아나다 {3}걸음째부터 움직이지 않습니다. 수가 너무 커서 x + h가 x와 같아졌고, 기울기가 0으로 계산되기 때문입니다. 바닥에 닿은 것이 아니라 {4}에 갇혔습니다.",
            "It ran away, and from step {3} on it does not move: the numbers are so large that x + h is x, and the"
                    + " gradient reads 0. It has not arrived, it is stuck at {4}."),
    TOO_SMALL(
            "거의 움직이지 않음",
            "Standing still",
            "{0}걸음을 갔지만 눈에 띄게 움직이지 않았습니다. 기울기의 길이는 {5}인데 학습률이 너무 작습니다.",
            "After {0} steps the point has not visibly moved. The gradient has length {5}, but the learning rate is"
                    + " too small."),
    ON_THE_FLAT(
            "평평한 곳에서 제자리걸음",
            "Stuck on the flat",
            "발밑에서 기울기의 길이가 {5}밖에 되지 않아 걸음이 짧습니다. {0}걸음 동안 높이 {1} → {2}, 거의 그대로입니다.",
            "The gradient underfoot has a length of only {5}, so the steps are short. In {0} steps the height went"
                    + " from {1} to no less than {2}."),
    ON_THE_SADDLE(
            "안장점에서 멈춤",
            "On the saddle point",
            "{4}에 섰습니다. 기울기의 길이는 {5}이지만 바닥은 아닙니다. x₁이 조금만 0에서 벗어나면 미끄러집니다.",
            "It stands at {4}, where the gradient has length {5}, but this is not a bottom. Move x₁ a little off 0"
                    + " and it slides."),
    SLIDING(
            "끝없이 미끄러지는 중",
            "Sliding forever",
            "안장점을 비켜 내려갑니다. 바닥이 없으니 멈출 곳도 없습니다. {0}걸음 동안 높이 {1} → {2}.",
            "It has slipped past the saddle point. There is no bottom, so nothing stops it: {0} steps took the height"
                    + " from {1} to {2}.");

    private final Text label;
    final Text evidence;

    Verdict(String ko, String en, String evidenceKo, String evidenceEn) {
        this.label = Text.of(ko, en);
        this.evidence = Text.of(evidenceKo, evidenceEn);
    }

    @Override
    public Text label() {
        return label;
    }
}
