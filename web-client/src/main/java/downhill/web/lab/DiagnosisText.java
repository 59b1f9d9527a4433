package downhill.web.lab;

import downhill.web.page.Text;

/** What the lab says of what is wrong with a run. */
final class DiagnosisText {
    static final Text NOT_FINITE = Text.of(
            "{0}걸음째에 손실이나 가중치가 유한한 값이 아니게 되었습니다. 학습률이 너무 큽니다({1}).",
            "At step {0} the loss or a weight is no longer finite: a learning rate of {1} is too large.");
    static final Text RATE_TOO_LARGE = Text.of(
            "{0}걸음째에 손실이 {1}까지 뛰었습니다. 학습률이 너무 커서 골짜기를 건너뛰고 있습니다.",
            "At step {0} the loss leapt to {1}: the learning rate is so large that steps jump over the valley.");
    static final Text STUCK = Text.of(
            "{0}걸음부터 손실이 ln 10 = 2.3026에 머물러 있습니다. 열 숫자를 고르게 찍는 것과 같고, 기다려도 벗어나지 못합니다.",
            "From step {0} the loss stays at ln 10 = 2.3026, that of guessing evenly, and waiting does not help.");
    static final Text STILL_AT_START = Text.of(
            "손실이 아직 출발할 때의 ln 10 = 2.3026 근처입니다. 이 학습률로는 걸음이 모자랍니다.",
            "The loss is still near ln 10 = 2.3026, where it began: at this learning rate there are too few steps.");
    static final Text OVERFITTING = Text.of(
            "{0}걸음부터 훈련 정확도만 오르고({1}) 시험 정확도는 제자리입니다({2}). 훈련 이미지를 외우고 있습니다.",
            "From step {0} only the training accuracy rises ({1}), the test accuracy does not ({2}): it learns its images by"
                    + " heart.");
    static final Text TOO_FEW_STEPS = Text.of(
            "끝날 때에도 손실이 내려가고 있었습니다. 더 걸으면 더 나아집니다.",
            "The loss was still falling at the end: more steps would make it better.");
    static final Text UNSTABLE = Text.of(
            "{0}걸음째에 손실이 크게 튀었습니다. 학습률이 커서 학습이 불안정하면 반올림 차이도 점점 커져, 수백 걸음 뒤에는 NumPy의 값과"
                    + " 달라집니다. NumPy끼리도 컴퓨터가 다르면 달라집니다. 내리막에서는 어느 기기에서나 마지막 비트까지 같습니다.",
            "The loss leapt at step {0}. Where a run is unstable because its learning rate is large, rounding differences"
                    + " grow too: after some hundred steps NumPy gives other numbers, as NumPy on another computer does."
                    + " Downhill gives the same ones on every device, to the last bit.");
    static final Text DEAD = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 죽었습니다. 어느 이미지에도 0만 내놓아 더 배우지 못합니다. 학습률이 커서 한 걸음에 너무 멀리" + " 간 탓입니다.",
            "{0} of {1} hidden units are dead: they are 0 on every image and never learn again. A large learning rate has"
                    + " moved them too far in one step.");
    static final Text SATURATED = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 포화되었습니다. 거의 모든 이미지에서 0이나 1에 가까운 값만 내놓아, 기울기가 작고 거의 배우지"
                    + " 못합니다. 학습률이 커서 가중치가 너무 크게 바뀐 탓입니다.",
            "{0} of {1} hidden units are saturated: near 0 or 1 on nearly every image, where their slope is small, they"
                    + " hardly learn. A large learning rate has changed their weights too much.");
    static final Text ONE_DIGIT = Text.of(
            "시험 이미지의 {1}%에서 답이 {0}입니다. 어떤 이미지를 보여 주어도 거의 늘 같은 답을 냅니다.",
            "It reads {1}% of the test images as {0}: whatever the image, the answer is nearly always the same.");
    static final Text SHOW_PLACE = Text.of("보러 가기", "Show me");
    static final Text SHOW = Text.of("{0}걸음째 보기", "Show step {0}");
    static final Text MEND = Text.of("바꿔서 다시 학습: {0}", "Train again with {0}");
    static final Text CHANGE = Text.of("{0} {1}", "{0} {1}");

    private DiagnosisText() {}
}
