package downhill.web.bench;

import downhill.web.page.Text;

/** What the benchmark page says while it runs. */
final class BenchText {
    static final Text LOADING = Text.of("숫자 이미지를 받는 중…", "Loading the images of digits…");
    static final Text RUNNING = Text.of("{1}가지 가운데 {0}가지를 측정했습니다.", "Measured {0} of {1}.");
    static final Text FETCHING_ALL = Text.of(
            "마지막으로 전체 학습을 측정하려고 이미지 70,000장(약 13 MB)을 받는 중입니다…",
            "Downloading all 70,000 images (about 13 MB) to measure a whole run last…");
    static final Text FAILED = Text.of("측정하지 못했습니다. ({0})", "It could not be measured. ({0})");
    static final Text SILENT = Text.of(
            "워커가 {0}초 동안 응답하지 않습니다. 기다리거나 SIMD 없이 다시 측정하세요.",
            "The worker has reported nothing for {0} seconds. Wait, or measure again without SIMD.");
    static final Text WITHOUT_SIMD =
            Text.of("{0}. 다시 측정할 때는 SIMD를 쓰지 않습니다.", "{0}; the next measurement will not use SIMD");
    static final Text LOST = Text.of("워커 하나가 멈춤", "a worker has stopped");
    static final Text NO_ANSWER = Text.of("서버에 연결할 수 없음", "the server cannot be reached");
    static final Text COPIED = Text.of("복사했습니다.", "Copied.");
    static final Text NOT_COPIED =
            Text.of("복사하지 못했습니다. 표를 직접 골라 복사해 주세요.", "Copying failed. Please select the table and copy it.");
    static final Text DEVICE = Text.of("{0} · 스레드 {1}개 · 공유 메모리 {2}", "{0} · threads: {1} · shared memory: {2}");
    static final Text YES = Text.of("있음", "yes");
    static final Text NO = Text.of("없음", "no");

    static final Text MILLIS = Text.of("{0} ms", "{0} ms");
    static final Text SECONDS = Text.of("{0}초", "{0} s");
    static final Text FASTER = Text.of("이 기기가 NumPy보다 {0}배 빠릅니다.", "This device is {0} times as fast as NumPy.");
    static final Text SLOWER = Text.of("NumPy가 이 기기보다 {0}배 빠릅니다.", "NumPy is {0} times as fast as this device.");
    static final Text ALIKE = Text.of("이 기기와 NumPy의 속도가 비슷합니다.", "This device is about as fast as NumPy.");
    static final Text UNDECIDED =
            Text.of("이번 측정으로는 무엇이 더 빠른지 알 수 없습니다.", "This measurement cannot tell which is faster.");
    static final Text SPREAD = Text.of(
            "이번에 학습 한 걸음을 {0}번 나누어 측정했더니 이 기기의 속도는 NumPy의 {1}배에서 {2}배 사이였습니다.",
            "A training step, measured now in {0} blocks, ran at {1} to {2} times the speed of NumPy.");
    static final Text SPREAD_OF_NUMPY = Text.of(
            "이번에 학습 한 걸음을 {0}번 나누어 측정했더니 NumPy의 속도는 이 기기의 {1}배에서 {2}배 사이였습니다.",
            "A training step was measured now in {0} blocks: NumPy is {1} to {2} times as fast.");

    static final Text FASTEST = Text.of(
            "이 기기에서 중앙값이 가장 짧은 방법은 {0}이고, 브라우저가 알려 준 코어는 {1}개입니다.",
            "The method with the shortest median on this device is {0}; cores that the browser reports: {1}.");
    static final Text NO_SIMD = Text.of("이 브라우저에는 SIMD가 없습니다.", "This browser has no SIMD.");
    static final Text SIMD_UNUSED = Text.of("이번에는 SIMD 없이 측정했습니다.", "This time SIMD was not used.");
    static final Text NO_SHARING = Text.of(
            "이 페이지에서는 워커끼리 메모리를 공유할 수 없어 워커 하나로 계산했습니다.",
            "Workers cannot share memory on this page, so one worker did everything.");
    static final Text FASTER_DEVICE = Text.of(
            "같은 계산({0})이 NumPy를 측정한 서버에서는 {1}, 여기서는 {2} 걸렸으므로 이 기기가 그 서버보다 적어도 {3}배 빠릅니다.",
            "The same work ({0}) took {1} on the server where NumPy was measured and {2} here: this device is at least {3} times"
                    + " as fast as that server.");
    static final Text SLOWER_DEVICE = Text.of(
            "같은 계산({0})이 NumPy를 측정한 서버에서는 {1}, 여기서는 {2} 걸렸으므로 그 서버가 이 기기보다 적어도 {3}배 빠릅니다.",
            "The same work ({0}) took {1} on the server where NumPy was measured and {2} here: that server is at least {3} times"
                    + " as fast as this device.");
    static final Text UNSTABLE = Text.of(
            "측정하는 동안 한 걸음의 시간이 {0}에서 {1}까지 달라졌습니다. 다른 앱과 탭을 닫고 다시 측정해 보세요.",
            "While it was measured, a step took from {0} to {1}. Close other apps and tabs and measure again.");

    static final Text FASTER_RUNG = Text.of("위보다 {0}배 빠릅니다.", "{0} times as fast as above.");
    static final Text SLOWER_RUNG = Text.of("위보다 {0}배 느립니다.", "Takes {0} times as long as above.");
    static final Text ALIKE_RUNG = Text.of("속도가 위와 비슷합니다.", "About as fast as above.");
    static final Text UNDECIDED_RUNG = Text.of("위보다 빠른지 알 수 없습니다.", "Not clearly faster than above.");
    static final Text BY_WORKERS = Text.of("{0} (워커 {1}개)", "{0} ({1} workers)");
    static final Text DENSE = Text.of("784픽셀을 모두 곱하면", "Multiply all 784 pixels");
    static final Text DENSE_WHY = Text.of(
            "책의 식을 그대로 옮기면 이만큼 걸립니다. 여기서부터 줄여 갑니다.",
            "This is the book’s formula as written. From here on, each idea makes it faster.");
    static final Text SPARSE = Text.of("0인 픽셀을 건너뛰면", "Skip the zero pixels");
    static final Text SPARSE_WHY = Text.of(
            "숫자 이미지의 픽셀은 다섯 개 가운데 넷이 0이고, 0을 곱해 더해도 합은 그대로입니다.",
            "Four out of five pixels of a digit are zero, and adding zero times a weight changes no sum.");
    static final Text SIMD = Text.of("SIMD로 두 수씩", "Two numbers at a time: SIMD");
    static final Text SIMD_WHY = Text.of(
            "명령 하나로 두 수를 함께 계산하고, 가중치를 캐시에 머무는 작은 타일로 나누어 둡니다.",
            "One instruction works on two numbers, and the weights are stored in tiles small enough to stay in"
                    + " the cache.");
    static final Text TEAM = Text.of("코어 여럿이 나누면", "Share the work among cores");
    static final Text TEAM_WHY = Text.of(
            "은닉 뉴런을 여러 코어가 나누어 맡지만 더하는 순서는 그대로이므로, 결과가 마지막 비트까지 같습니다.",
            "Each core takes some of the hidden units and no sum changes its order, so the result is the same to the last bit.");
    static final Text NUMPY = Text.of("NumPy", "NumPy");
    static final Text NUMPY_WHY = Text.of(
            "이 기기가 아니라 코어가 둘인 AMD EPYC 서버에서 NumPy 2.4.6의 스레드 하나로 미리 측정한 시간입니다.",
            "Measured beforehand with one thread of NumPy 2.4.6, not on this device but on a two-core AMD EPYC server.");

    static final Text NAME = Text.of("이름", "name");
    static final Text TIME = Text.of("시간 (ms)", "time (ms)");

    private BenchText() {}
}
