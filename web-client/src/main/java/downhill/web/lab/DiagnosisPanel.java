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
    private final Item[] items = new Item[Finding.Kind.values().length];
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

    /** What is there already stays, and with it the focus: numbers change while a run goes on. */
    private void build() {
        TrainingConfig offered = null;
        for (Finding finding : findings) {
            TrainingConfig mended = finding.mend();
            boolean offers = mends && mended != null && !mended.equals(offered);
            offered = offers ? mended : offered;
            item(finding.kind()).show(finding, offers);
        }
        HTMLElement next = null;
        for (int k = items.length - 1; k >= 0; k--) {
            HTMLElement element = items[k] == null ? null : items[k].element;
            if (element == null || !isFound(k)) {
                if (element != null) {
                    element.delete();
                }
            } else {
                if (element.getParentNode() == null) {
                    list.insertBefore(element, next);
                }
                next = element;
            }
        }
        list.setHidden(findings.isEmpty());
    }

    private boolean isFound(int kind) {
        for (Finding finding : findings) {
            if (finding.kind().ordinal() == kind) {
                return true;
            }
        }
        return false;
    }

    private Item item(Finding.Kind kind) {
        int k = kind.ordinal();
        if (items[k] == null) {
            items[k] = new Item(kind);
        }
        return items[k];
    }

    /** One finding on the page. */
    private final class Item {
        private final HTMLElement words = Dom.element("p", "");
        private final HTMLElement show;
        private final HTMLElement mend = button("plain");
        private final HTMLElement element;
        private Finding finding;

        Item(Finding.Kind kind) {
            String place = place(kind);
            if (place == null) {
                show = button("quiet");
                show.addEventListener("click", event -> listener.show(finding.step()));
            } else {
                show = Dom.element("a", "button quiet");
                show.setAttribute("href", place);
            }
            mend.setAttribute("data-action", "mend");
            mend.addEventListener("click", event -> listener.mend(finding.mend()));
            element = Dom.element("li", "message", words, Dom.element("div", "message-buttons", show, mend));
            element.setAttribute("data-finding", kind.name());
        }

        void show(Finding newFinding, boolean offersMend) {
            finding = newFinding;
            boolean isPlaceOfPage = place(finding.kind()) != null;
            Dom.setText(words, words(finding));
            Dom.setText(
                    show,
                    isPlaceOfPage
                            ? language.say(DiagnosisText.SHOW_PLACE)
                            : language.say(DiagnosisText.SHOW, language.whole(finding.step())));
            show.setHidden(!isPlaceOfPage && (finding.step() == 0 || finding.kind() == Finding.Kind.TOO_FEW_STEPS));
            Dom.setText(mend, offersMend ? language.say(DiagnosisText.MEND, changes(finding.mend())) : "");
            mend.setHidden(!offersMend);
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

    private static HTMLElement button(String className) {
        HTMLElement button = Dom.element("button", className);
        button.setAttribute("type", "button");
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
            case DEAD_UNITS, SATURATED_UNITS ->
                language.say(
                        finding.kind() == Finding.Kind.DEAD_UNITS ? DiagnosisText.DEAD : DiagnosisText.SATURATED,
                        language.whole(finding.value()),
                        language.whole(finding.reference()));
            case ONE_DIGIT ->
                language.say(
                        DiagnosisText.ONE_DIGIT,
                        language.whole(finding.value()),
                        JsNumber.fixed(100 * finding.reference(), 0));
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
