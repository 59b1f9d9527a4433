package downhill.web.lab;

import downhill.core.diagnosis.Finding;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What is wrong with a run, where to see it, and a button that trains it again without the fault. */
final class DiagnosisPanel {
    private final LanguageChoice language;
    private final Listener listener;
    private final boolean mends;
    private final HTMLElement list = Dom.byId("diagnosis");
    private TrainingConfig config;
    private List<Finding> findings = List.of();

    /** What the reader wants. */
    interface Listener {
        /** To see a step in the curve. */
        void show(int step);

        /** To train another run instead. */
        void mend(TrainingConfig mended);
    }

    /**
     * Begins with nothing to say.
     *
     * @param language the language of the page
     * @param mends whether the reader may change the settings
     * @param listener hears the buttons
     */
    DiagnosisPanel(LanguageChoice language, boolean mends, Listener listener) {
        this.language = language;
        this.mends = mends;
        this.listener = listener;
        language.follow(this::build);
    }

    /** Shows what is wrong with a run. */
    void show(TrainingConfig newConfig, List<Finding> newFindings) {
        if (!newFindings.equals(findings) || !newConfig.equals(config)) {
            config = newConfig;
            findings = newFindings;
            build();
        }
    }

    private void build() {
        Dom.clear(list);
        TrainingConfig offered = null;
        for (Finding finding : findings) {
            String words = words(finding);
            HTMLElement buttons = Dom.element("div", "message-buttons");
            HTMLElement item = Dom.element("li", "message", Dom.text("p", "", words), buttons);
            item.setAttribute("data-finding", finding.kind().name());
            if (finding.step() > 0 && finding.kind() != Finding.Kind.TOO_FEW_STEPS) {
                buttons.appendChild(button(
                        "quiet",
                        language.say(DiagnosisText.SHOW, language.whole(finding.step())),
                        () -> listener.show(finding.step())));
            }
            TrainingConfig mended = finding.mend();
            if (mends && mended != null && !mended.equals(offered)) {
                offered = mended;
                HTMLElement mend =
                        button("plain", language.say(DiagnosisText.MEND, changes(mended)), () -> listener.mend(mended));
                mend.setAttribute("data-action", "mend");
                buttons.appendChild(mend);
            }
            list.appendChild(item);
        }
        list.setHidden(findings.isEmpty());
    }

    private static HTMLElement button(String className, String words, Runnable action) {
        HTMLElement button = Dom.text("button", className, words);
        button.setAttribute("type", "button");
        button.addEventListener("click", event -> action.run());
        return button;
    }

    private String words(Finding finding) {
        String step = language.whole(finding.step());
        String value = JsNumber.significant(finding.value(), 3);
        return switch (finding.kind()) {
            case NOT_FINITE -> language.say(DiagnosisText.NOT_FINITE, step, value);
            case LEARNING_RATE_TOO_LARGE -> language.say(DiagnosisText.RATE_TOO_LARGE, step, value);
            case STUCK -> language.say(DiagnosisText.STUCK, step);
            case STILL_AT_START -> language.say(DiagnosisText.STILL_AT_START);
            case OVERFITTING ->
                language.say(
                        DiagnosisText.OVERFITTING,
                        step,
                        JsNumber.fixed(finding.value(), 3),
                        JsNumber.fixed(finding.reference(), 3));
            case TOO_FEW_STEPS -> language.say(DiagnosisText.TOO_FEW_STEPS);
            case CHAOTIC -> language.say(DiagnosisText.UNSTABLE, step);
            // The lab does not tell the detective what the units and the answers are.
            case DEAD_UNITS, SATURATED_UNITS, ONE_DIGIT -> throw new IllegalStateException(finding.toString());
        };
    }

    /** Returns what is other than in the present run, such as “learning rate 0.5”. */
    private String changes(TrainingConfig mended) {
        ConfigDraft before = ConfigDraft.of(config, JsNumber.TEXT);
        ConfigDraft after = ConfigDraft.of(mended, JsNumber.TEXT);
        StringBuilder text = new StringBuilder();
        for (ConfigField field : ConfigField.values()) {
            if (!before.get(field).equals(after.get(field))) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(language.say(DiagnosisText.CHANGE, field.label(), number(after, field)));
            }
        }
        return text.toString();
    }

    private String number(ConfigDraft draft, ConfigField field) {
        double value = field.range() == null ? 0 : draft.number(field);
        return value >= 1000 ? language.whole(value) : draft.get(field);
    }
}
