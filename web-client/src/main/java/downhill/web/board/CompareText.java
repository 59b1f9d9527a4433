package downhill.web.board;

import downhill.web.page.Text;

final class CompareText {
    static final Text PIN = Text.of("고정", "Pin");
    static final Text UNPIN = Text.of("해제", "Unpin");
    static final Text SEE = Text.of("비교 보기", "See comparison");
    static final Text PINNED = Text.of("{0}의 기록을 {1}로 고정했습니다.", "The run by {0} is pinned as {1}.");
    static final Text UNPINNED = Text.of("{0}의 기록을 해제했습니다.", "The run by {0} is no longer pinned.");
    static final Text FULL = Text.of(
            "기록은 네 개까지 고정할 수 있습니다. 더 많으면 곡선을 구별하기 어렵습니다. 먼저 하나를 해제해 주세요.",
            "Four runs are pinned already. With more, the curves would be hard to tell apart. Please unpin one"
                    + " first.");

    static final Text TITLE = Text.of("비교", "Comparison");
    static final Text ONE = Text.of(
            "하나를 더 고정하면 곡선과 설정을 나란히 보여 줍니다. 네 개까지 고정할 수 있습니다.",
            "Pin another run to see curves and settings side by side. Up to four can be pinned.");
    static final Text DIFFERENT = Text.of("서로 다른 설정: {0}.", "They differ in: {0}.");
    static final Text SAME = Text.of("설정이 모두 같습니다.", "All settings are the same.");
    static final Text OTHER_IMAGES = Text.of(
            "시험 이미지가 서로 달라서 시험 정확도를 그대로 비교할 수 없습니다.",
            "They were tested on different images, so their test accuracies cannot be compared directly.");
    static final Text MISSING = Text.of(
            "고정한 기록 하나가 서버에 없어서 비교에서 뺐습니다. 지워졌을 수 있습니다.",
            "A pinned run is not on the server and was left out. It may have been deleted.");

    static final Text TABLE = Text.of("설정과 결과", "Settings and results");
    static final Text NAME = Text.of("이름", "Name");
    static final Text RESULTS = Text.of("결과", "Results");
    static final Text DIFFERENT_SETTINGS = Text.of("서로 다른 설정", "Settings that differ");
    static final Text SAME_SETTINGS = Text.of("같은 설정", "Settings that are the same");
    static final Text DIFFERS = Text.of("서로 다름: ", "differs: ");
    static final Text BEST = Text.of("확인된 기록 가운데 최고", "best of the verified runs");
    static final Text BEST_HERE = Text.of("가장 높음", "the best of these");
    static final Text BEST_HERE_MEANS = Text.of("★ 시험 정확도가 가장 높습니다.", "★ The best test accuracy of these.");
    static final Text ONE_HERE = Text.of(
            "다른 설정으로 학습한 뒤 결과를 하나 더 고정하면 곡선과 설정을 나란히 보여 줍니다. 여섯 개까지 고정할 수 있습니다.",
            "Train with other settings and pin that run, too, to see curves and settings side by side. Up to six"
                    + " can be pinned.");
    static final Text BEST_MEANS = Text.of(
            "★ 서버가 확인한 기록 가운데 시험 정확도가 가장 높습니다.",
            "★ The best test accuracy among the runs that the server has verified.");
    static final Text CHECKED = Text.of("확인", "Check");
    static final Text STEP = Text.of("걸음", "Step");
    static final Text LOSS = Text.of("손실", "Loss");
    static final Text RATE_CHANGES = Text.of("도중에 바꾼 학습률", "Later rates");
    static final Text RATE_CHANGE = Text.of("{0} ({1}걸음부터)", "{0} (after step {1})");

    static final Text FILTER = Text.of("필터", "Filter");
    static final Text FILTERS = Text.of("필터 · {0}", "Filter · {0}");
    static final Text ALL = Text.of("모두", "all");
    static final Text CLEAR = Text.of("모두 보기", "Show all");
    static final Text SHOWN = Text.of("불러온 기록 {0}개 가운데 {1}개를 표시합니다.", "{1} of the {0} loaded runs are shown.");

    static final Text SCATTER = Text.of("학습률과 시험 정확도", "Learning rate and test accuracy");
    static final Text SCATTER_X = Text.of("학습률", "learning rate");
    static final Text SCATTER_Y = Text.of("시험 정확도", "test accuracy");
    static final Text SCATTER_TABLE = Text.of("점을 표로 보기", "Points as a table");
    static final Text SCATTER_READER =
            Text.of("점 고르기. 왼쪽·오른쪽 화살표로 기록을 옮깁니다.", "Choose a point. Left and right arrows move between runs.");
    static final Text SCATTER_HINT = Text.of("점을 누르면 누구의 기록인지 알 수 있습니다.", "Tap a point to see whose run it is.");
    static final Text SCATTER_NONE = Text.of(
            "목록의 기록 {0}개. 모두 서버가 다시 계산한 결과와 다릅니다.",
            "Runs of the list: {0}, all different from what the server computed.");
    static final Text SCATTER_SUMMARY = Text.of(
            "목록의 기록 {0}개. 가장 높은 시험 정확도는 {1}이고, 그때의 학습률은 {2}입니다.",
            "Runs of the list: {0}. The best test accuracy is {1}, at learning rate {2}.");
    static final Text SCATTER_EMPTY = Text.of("고른 조건에 맞는 기록이 없습니다.", "No run matches the filter.");
    static final Text SCATTER_POINT =
            Text.of("{0}, 학습률 {1}, 시험 정확도 {2}, {3}", "{0}, learning rate {1}, test accuracy {2}, {3}");
    static final Text NICKNAME = Text.of("별명", "Nickname");
    static final Text KEY_VERIFIED = Text.of("확인됨", "verified");
    static final Text KEY_UNCHECKED = Text.of("확인되지 않음", "not checked");
    static final Text KEY_DIFFERENT = Text.of("기록과 다름", "different");

    private CompareText() {}
}
