package downhill.web.bench;

import downhill.web.page.Text;

/** What the benchmark page says while it runs. */
final class BenchText {
    static final Text IDLE = Text.of("아직 측정하지 않았습니다.", "Not measured yet.");
    static final Text LOADING = Text.of("숫자 이미지를 받는 중…", "Loading the images of digits…");
    static final Text RUNNING = Text.of("{1}가지 가운데 {0}가지를 측정했습니다.", "Measured {0} of {1}.");
    static final Text FETCHING_ALL = Text.of(
            "마지막으로 전체 학습을 측정하려고 이미지 70,000장(약 13 MB)을 받는 중입니다…",
            "Downloading all 70,000 images (about 13 MB) to measure a whole run last…");
    static final Text DONE = Text.of("측정을 마쳤습니다.", "Done.");
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
    static final Text FASTER = Text.of("NumPy보다 {0}배 빠름", "{0} times as fast as NumPy");
    static final Text SLOWER = Text.of("NumPy가 {0}배 빠름", "NumPy is {0} times as fast");
    static final Text AS_FAST = Text.of("NumPy와 비슷함", "about as fast as NumPy");
    static final Text UNDECIDED = Text.of(
            "우열을 가릴 수 없음: NumPy의 시간이 이 기기의 시간 범위 안에 있음",
            "too close to call: NumPy’s time lies within the range of this device");
    static final Text FROM_TO = Text.of("{0} ({1} ~ {2})", "{0} ({1} to {2})");
    static final Text NOT_YET = Text.of("아직 측정하지 않음", "not measured yet");
    static final Text THIS_DEVICE = Text.of("이 기기", "This device");
    static final Text NUMPY = Text.of("NumPy", "NumPy");
    static final Text ONE_STEP = Text.of("학습 한 걸음", "One training step");
    static final Text ONE_GRADIENT = Text.of("수치 기울기 한 번", "One numerical gradient");
    static final Text WHOLE_RUN = Text.of("전체 학습 10,000걸음", "The whole run of 10,000 steps");

    static final Text FORWARD = Text.of("앞으로: 픽셀에서 은닉층까지", "Forward: from the pixels to the hidden layer");
    static final Text BACKWARD = Text.of("출력층과 손실을 거쳐 다시 은닉층까지", "Output and loss, and back to the hidden layer");
    static final Text UPDATE = Text.of("갱신: 기울기를 구해 가중치 바꾸기", "Update: compute the gradients and change the weights");
    static final Text OTHER = Text.of("나머지: 미니배치 고르기와 손실 기록", "The rest: drawing the mini-batch, recording the loss");
    static final Text SHARE = Text.of("{0}% · {1}", "{0}% · {1}");
    static final Text WITHIN = Text.of("{0} ± {1} ms", "{0} ± {1} ms");
    static final Text BUSY = Text.of(
            "부분의 합이 전체보다 {0} ms 깁니다. 측정마다 다른 정도(±{1} ms)보다 큰 차이이므로, 측정하는 동안 기기가 다른 일을 했습니다. 다른 앱을 닫고 다시 측정해 보세요.",
            "The parts took {0} ms longer than the whole, more than the measurements vary (±{1} ms): the device was"
                    + " busy with other work. Close other apps and measure again.");

    static final Text BY_WORKERS = Text.of("{0} × {1}", "{0} × {1}");
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
    static final Text GRADIENT = Text.of("수치 기울기", "The numerical gradient");
    static final Text GRADIENT_WHY = Text.of(
            "매개변수 39,760개를 하나씩 바꿔 볼 때, 그 매개변수가 영향을 주는 뉴런만 다시 계산합니다. 그래서 수치 미분만으로도 학습할 수 있습니다.",
            "Each of the 39,760 parameters is nudged in turn, and only the unit it affects is computed again."
                    + " That makes it fast enough to train with.");

    static final Text OF = Text.of("구분", "what");
    static final Text BY = Text.of("이름", "name");
    static final Text TIME = Text.of("시간 (ms)", "time (ms)");

    private BenchText() {}
}
