package downhill.web.lab;

import downhill.core.diagnosis.Finding;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** What is wrong with a run, where to see it, and a button that trains it again without the fault. */
final class DiagnosisPanel {
    private static final Text NOT_FINITE = Text.of(
            "{0}걸음째에 손실이나 가중치가 유한한 값이 아니게 되었습니다. 학습률이 너무 큽니다({1}).",
            "At step {0} the loss or a weight is no longer finite: a learning rate of {1} is too large.");
    private static final Text RATE_TOO_LARGE = Text.of(
            "{0}걸음째에 손실이 {1}까지 뛰었습니다. 학습률이 너무 커서 골짜기를 건너뛰고 있습니다.",
            "At step {0} the loss leapt to {1}: the learning rate is so large that steps jump over the valley.");
    private static final Text STUCK = Text.of(
            "{0}걸음부터 손실이 ln 10 ≈ 2.3026에 머물러 있습니다. 열 숫자를 고르게 찍는 것과 같고, 기다려도 벗어나지 못합니다.",
            "From step {0} the loss stays at ln 10 ≈ 2.3026, that of guessing evenly, and waiting does not help.");
    private static final Text STILL_AT_START = Text.of(
            "손실이 아직 출발할 때의 ln 10 ≈ 2.3026 근처입니다. 이 학습률로는 걸음이 모자랍니다.",
            "The loss is still near ln 10 ≈ 2.3026, where it began: at this learning rate there are too few steps.");
    private static final Text OVERFITTING = Text.of(
            "{0}걸음부터 시험 정확도가 제자리입니다({2}). 훈련 정확도는 {1}입니다. 훈련 이미지를 외우고 있습니다.",
            "From step {0} the test accuracy no longer rises ({2}), while the training accuracy is {1}: the network is"
                    + " memorizing its training images.");
    private static final Text TOO_FEW_STEPS = Text.of(
            "끝날 때에도 손실이 내려가고 있었습니다. 걸음 수를 늘리면 더 좋아집니다.",
            "The loss was still falling at the end: more steps would make it better.");
    private static final Text DEAD = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 죽었습니다. 처음 훈련 이미지 {2}장 모두에서 0만 내놓아 배우지 못합니다. 학습률이 커서 한 걸음에 너무 멀리" + " 간 탓입니다.",
            "{0} of {1} hidden units are dead: they are 0 on all of the first {2} training images and learn nothing from them."
                    + " A large learning rate has moved them too far in one step.");
    private static final Text SATURATED = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 포화되었습니다. 이미지의 {3}% 이상에서 {4}보다 작거나 {5}보다 큰 값을 내놓아 기울기가 작습니다."
                    + " 학습률이 커서 가중치가 너무 크게 바뀐 탓입니다.",
            "{0} of {1} hidden units are saturated: below {4} or above {5} on {3}% of the images or more, where their slope is"
                    + " small. A large learning rate has changed their weights too much.");
    private static final Text ONE_DIGIT = Text.of(
            "무엇을 보여 주든 시험 이미지의 {1}%에서 답이 {0}입니다.", "It reads {1}% of the test images as {0}, whatever they show.");
    private static final Text SHOW_PLACE = Text.of("보러 가기", "Show me");
    private static final Text SHOW = Text.of("{0}걸음째 보기", "Show step {0}");
    private static final Text MEND = Text.of("바꿔서 다시 학습하기: {0}", "Train again with {0}");

    private final LanguageChoice language;
    private final IntConsumer showStep;
    private final Consumer<TrainingConfig> trainSuggestion;
    private final boolean mends;
    private final HTMLElement list = Dom.byId("diagnosis");
    private final Item[] items = new Item[Finding.Kind.values().length];
    private TrainingConfig config;
    private List<Finding> findings = List.of();

    /** Begins with nothing to say; {@code mends} says whether the reader may change the settings. */
    DiagnosisPanel(
            LanguageChoice language, boolean mends, IntConsumer showStep, Consumer<TrainingConfig> trainSuggestion) {
        this.language = language;
        this.mends = mends;
        this.showStep = showStep;
        this.trainSuggestion = trainSuggestion;
        language.follow(this::build);
    }

    void show(TrainingConfig newConfig, List<Finding> newFindings) {
        if (!newFindings.equals(findings) || !newConfig.equals(config)) {
            config = newConfig;
            findings = newFindings;
            build();
        }
    }

    /** What is there already stays, and with it the focus: numbers change while a run goes on. */
    private void build() {
        TrainingConfig offered = null;
        boolean[] found = new boolean[items.length];
        for (Finding finding : findings) {
            TrainingConfig mended = finding.suggestion();
            boolean offers = mends && mended != null && !mended.equals(offered);
            offered = offers ? mended : offered;
            int k = finding.kind().ordinal();
            if (items[k] == null) {
                items[k] = new Item(finding.kind());
            }
            items[k].show(finding, offers);
            found[k] = true;
        }
        HTMLElement next = null;
        for (int k = items.length - 1; k >= 0; k--) {
            if (items[k] != null && !found[k]) {
                items[k].element.delete();
            } else if (items[k] != null) {
                HTMLElement element = items[k].element;
                if (element.getParentNode() == null) {
                    list.insertBefore(element, next);
                }
                next = element;
            }
        }
        list.setHidden(findings.isEmpty());
    }

    private final class Item {
        private final HTMLElement words = Dom.element("p", "");
        private final HTMLElement show;
        private final HTMLElement suggestion;
        private final HTMLElement element;
        private Finding finding;

        Item(Finding.Kind kind) {
            String place = place(kind);
            if (place == null) {
                show = Dom.button("quiet", () -> showStep.accept(finding.step()));
            } else {
                show = Dom.element("a", "button quiet");
                show.setAttribute("href", place);
            }
            suggestion = Dom.button("plain", () -> trainSuggestion.accept(finding.suggestion()));
            suggestion.setAttribute("data-action", "mend");
            element = Dom.element("li", "message", words, Dom.element("div", "message-buttons", show, suggestion));
            element.setAttribute("data-finding", kind.name());
        }

        void show(Finding newFinding, boolean offersSuggestion) {
            finding = newFinding;
            boolean isPlaceOfPage = place(finding.kind()) != null;
            Dom.setText(words, words(finding));
            Dom.setText(
                    show,
                    isPlaceOfPage ? language.say(SHOW_PLACE) : language.say(SHOW, language.whole(finding.step())));
            show.setHidden(!isPlaceOfPage && (finding.step() == 0 || finding.kind() == Finding.Kind.TOO_FEW_STEPS));
            Dom.setText(suggestion, offersSuggestion ? language.say(MEND, changes(finding.suggestion())) : "");
            suggestion.setHidden(!offersSuggestion);
        }
    }

    /** Returns where on the page a finding is to be seen, or null where that is in the curve of the loss. */
    private static String place(Finding.Kind kind) {
        return switch (kind) {
            case DEAD_UNITS, SATURATED_UNITS -> "#learned-title";
            case ONE_DIGIT -> "#failing-title";
            default -> null;
        };
    }

    private String words(Finding finding) {
        String step = language.whole(finding.step());
        String value = JsNumber.significant(finding.value(), 3);
        return switch (finding.kind()) {
            case NOT_FINITE -> language.say(NOT_FINITE, step, value);
            case LEARNING_RATE_TOO_LARGE -> language.say(RATE_TOO_LARGE, step, value);
            case STUCK -> language.say(STUCK, step);
            case STILL_AT_START -> language.say(STILL_AT_START);
            case OVERFITTING ->
                language.say(
                        OVERFITTING, step, JsNumber.fixed(finding.value(), 3), JsNumber.fixed(finding.reference(), 3));
            case TOO_FEW_STEPS -> language.say(TOO_FEW_STEPS);
            case DEAD_UNITS, SATURATED_UNITS ->
                language.say(
                        finding.kind() == Finding.Kind.SATURATED_UNITS ? SATURATED : DEAD,
                        language.whole(finding.value()),
                        language.whole(finding.reference()),
                        language.whole(Math.min(config.trainSize(), HiddenActivity.MAX_IMAGES)),
                        language.whole(100 * HiddenActivity.NEARLY_ALL),
                        JsNumber.toText(HiddenActivity.FLAT),
                        JsNumber.toText(1 - HiddenActivity.FLAT));
            case ONE_DIGIT ->
                language.say(ONE_DIGIT, language.whole(finding.value()), JsNumber.fixed(100 * finding.reference(), 0));
        };
    }

    /** Returns what is other than in the present run, such as “learning rate 0.5”. */
    private String changes(TrainingConfig mended) {
        ConfigDraft before = ConfigDraft.of(config, JsNumber.TEXT);
        ConfigDraft after = ConfigDraft.of(mended, JsNumber.TEXT);
        List<String> changes = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            if (!before.get(field).equals(after.get(field))) {
                changes.add(language.say(field) + " " + ConfigText.value(language, field, after.get(field)));
            }
        }
        return String.join(", ", changes);
    }
}
