package downhill.web.bench;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Measured times of one size as a table, and NumPy's below them. */
final class SpeedTable {
    private static final Text STEP = Text.of("경사하강법 한 걸음", "one step of gradient descent");
    private static final Text NUMERICAL = Text.of("수치 기울기 전체", "one whole numerical gradient");
    private static final Text DENSE = Text.of("한 걸음, 0인 픽셀도 곱함", "one step, zero pixels multiplied too");
    private static final Text WHOLE_RUN =
            Text.of("전체 학습: 이미지 60,000장, 10,000걸음, 평가까지", "whole run: 60,000 images, 10,000 steps, evaluations");
    private static final Text FORWARD = Text.of("한 걸음의 앞부분: 은닉층까지", "part of a step: forward to the hidden layer");
    private static final Text BACKWARD =
            Text.of("한 걸음의 가운데: 출력층, 손실, 다시 은닉층으로", "part of a step: output, loss, back to the hidden layer");
    private static final Text UPDATE = Text.of("한 걸음의 끝: 기울기와 갱신", "part of a step: gradients and update");
    private static final Text JAVA = Text.of("자바", "Java");
    private static final Text SIMD = Text.of("SIMD", "SIMD");
    // No line breaks within a way but after its dot, for the table on a phone.
    private static final Text WORKERS = Text.of("워커\u00a0{0}개", "{0}\u00a0workers");
    private static final Text ONE_WORKER = Text.of("워커\u00a01개", "1\u00a0worker");
    private static final Text WAY = Text.of("{0}\u00a0· {1}", "{0}\u00a0· {1}");
    private static final Text SPREAD = Text.of("{0} – {1}", "{0} – {1}");
    private static final Text HEAD_WORK = Text.of("하는 일", "Work");
    private static final Text HEAD_WAY = Text.of("방법", "Method");
    private static final Text HEAD_MEDIAN = Text.of("중앙값", "Median");
    private static final Text HEAD_SPREAD = Text.of("최소 – 최대", "Min – max");

    private SpeedTable() {}

    static HTMLElement of(LanguageChoice language, List<SpeedRow> rows) {
        HTMLElement head = Dom.element("tr", "");
        HTMLElement body = Dom.element("tbody", "");
        addHead(head, "", language.say(HEAD_WORK));
        addHead(head, "", language.say(HEAD_WAY));
        addHead(head, "number", language.say(HEAD_MEDIAN));
        addHead(head, "number", language.say(HEAD_SPREAD));
        rows.forEach(row -> body.appendChild(line(language, row)));
        ServerTimes.NUMPY.forEach(row -> body.appendChild(line(language, row)));
        return Dom.element("table", "speed-table", Dom.element("thead", "", head), body);
    }

    private static void addHead(HTMLElement head, String className, String words) {
        HTMLElement cell = Dom.text("th", className, words);
        cell.setAttribute("scope", "col");
        head.appendChild(cell);
    }

    private static HTMLElement line(LanguageChoice language, SpeedRow row) {
        HTMLElement head = Dom.text("th", "", language.say(work(row)));
        head.setAttribute("scope", "row");
        String median = language.say(BenchText.MILLIS, digits(row.ms()));
        String spread = row.blocks() == 1 ? "" : language.say(SPREAD, digits(row.min()), digits(row.max()));
        return Dom.element(
                "tr",
                "",
                head,
                Dom.text("td", "", language.say(way(row))),
                Dom.text("td", "number strong", median),
                Dom.text("td", "number", spread));
    }

    private static Text work(SpeedRow row) {
        return switch (row.work()) {
            case "numericalGradient" -> NUMERICAL;
            case "denseStep" -> DENSE;
            case "wholeRun" -> WHOLE_RUN;
            case "forward" -> FORWARD;
            case "backward" -> BACKWARD;
            case "update" -> UPDATE;
            default -> STEP;
        };
    }

    /** Says by what and by how many a row was measured. */
    static Text way(SpeedRow row) {
        if (row.path().equals("numpy")) {
            return BenchText.NUMPY;
        }
        Text workers = row.workers() == 1 ? ONE_WORKER : WORKERS.with(row.workers());
        return WAY.with(row.path().equals("simd") ? SIMD : JAVA, workers);
    }

    private static String digits(double millis) {
        return JsNumber.fixed(millis, millis < 10 ? 3 : 1);
    }
}
