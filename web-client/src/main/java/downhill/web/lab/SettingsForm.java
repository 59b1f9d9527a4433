package downhill.web.lab;

import downhill.core.math.StableMath;
import downhill.core.training.TrainingConfig;
import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.FieldWords;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Shows a {@link ConfigDraft}, changes it as the reader types, and says beside each field what is wrong. */
final class SettingsForm {
    private static final double LN_10 = 2.302585092994046;

    private final LanguageChoice language;
    private final Runnable edited;
    private final DoubleConsumer rateChosen;
    private final HTMLInputElement slider = Dom.input("lr-slider");
    private final List<String> datasets = new ArrayList<>();
    private HTMLElement ownChoice;
    private String ownName = "";
    ConfigDraft draft;
    private final FixedFields fixed;
    private boolean locked;
    private ConfigField refusedField;
    private int refusedAvailable;

    /** Shows a draft; {@code edited} runs at every change, {@code rateChosen} gets a rate that is settled on. */
    SettingsForm(
            LanguageChoice language, ConfigDraft draft, FixedFields fixed, Runnable edited, DoubleConsumer rateChosen) {
        this.language = language;
        this.draft = draft;
        this.fixed = fixed;
        this.edited = edited;
        this.rateChosen = rateChosen;
        for (ConfigField field : ConfigField.values()) {
            if (field.range() != null) {
                HTMLInputElement input = Dom.input(field.queryName());
                input.addEventListener("input", event -> edit(field, input.getValue()));
            }
        }
        for (HTMLElement chip : Dom.findAll("#settings [data-set]")) {
            ConfigField field = fieldNamed(chip.getAttribute("data-set"));
            chip.addEventListener("click", event -> {
                edit(field, chip.getAttribute("value"));
                showText(field);
            });
        }
        for (HTMLElement radio : Dom.findAll("#settings input[type=radio]")) {
            follow((HTMLInputElement) radio);
        }
        slider.addEventListener("input", event -> {
            double rate = StableMath.exp(JsNumber.parse(slider.getValue()) * LN_10);
            edit(ConfigField.LEARNING_RATE, JsNumber.significant(rate, 2));
            showText(ConfigField.LEARNING_RATE);
        });
        slider.addEventListener("change", event -> chooseRate());
        Dom.input(ConfigField.LEARNING_RATE.queryName()).addEventListener("change", event -> chooseRate());
        Dom.onSubmit("settings", this::chooseRate);
        Dom.byId("settings-fixed").setHidden(fixed.isEmpty());
        Dom.find("[data-action=defaults]").setHidden(!fixed.isEmpty());
        Dom.find("[data-action=own-data]").setHidden(fixed.isFixed(ConfigField.DATASET));
        for (ConfigField field : fixed.hidden()) {
            Dom.find("#settings .field:has([name='" + field.queryName() + "'])").setHidden(true);
        }
        // A slider that never can be moved has no focus to lose.
        Dom.setFlag(slider, "disabled", fixed.isFixed(ConfigField.LEARNING_RATE));
        showAvailable();
        language.follow(this::show);
    }

    private void follow(HTMLInputElement radio) {
        ConfigField field = fieldNamed(radio.getName());
        radio.addEventListener("change", event -> edit(field, radio.getValue()));
    }

    private static ConfigField fieldNamed(String queryName) {
        for (ConfigField field : ConfigField.values()) {
            if (field.queryName().equals(queryName)) {
                return field;
            }
        }
        throw new IllegalStateException("the form has a field " + queryName + " that no run has");
    }

    private void edit(ConfigField field, String text) {
        draft.set(field, text);
        if (field == refusedField || field == ConfigField.DATASET) {
            refusedField = null;
        }
        showNotes();
        edited.run();
    }

    private void chooseRate() {
        if (draft.isValid(ConfigField.LEARNING_RATE)) {
            rateChosen.accept(draft.number(ConfigField.LEARNING_RATE));
        }
    }

    void show(ConfigDraft newDraft) {
        draft = newDraft;
        refusedField = null;
        show();
    }

    /** Shows the settings of a run, and the learning rate that it uses now. */
    void show(TrainingConfig config, double learningRate) {
        ConfigDraft ofRun = ConfigDraft.of(config, JsNumber.TEXT);
        ofRun.set(ConfigField.LEARNING_RATE, JsNumber.toText(learningRate));
        show(ofRun);
    }

    void offer(List<String> names, List<String> titles) {
        HTMLElement choices = Dom.byId("data-choices");
        Dom.clear(choices);
        datasets.clear();
        datasets.addAll(names);
        for (int i = 0; i < names.size(); i++) {
            choices.appendChild(choice(names.get(i), Dom.text("span", "", titles.get(i))));
        }
        if (ownChoice != null) {
            datasets.add(ownName);
            choices.appendChild(ownChoice);
        }
        showAvailable();
        show();
    }

    private HTMLElement choice(String name, HTMLElement words) {
        HTMLInputElement radio = (HTMLInputElement) Dom.element("input", "");
        radio.setType("radio");
        radio.setName(ConfigField.DATASET.queryName());
        radio.setValue(name);
        follow(radio);
        return Dom.element("label", "choice", radio, words);
    }

    /**
     * Offers the reader's own data set instead of an earlier one, and chooses it, with no more images than it has.
     * While a run is under way the settings stay those of the run.
     */
    void offerOwn(String name, int train, int test) {
        if (ownChoice != null) {
            datasets.remove(ownName);
            ownChoice.delete();
        } else if (datasets.isEmpty()) {
            datasets.add(TrainingConfig.defaults().dataset());
        }
        ownName = name;
        ownChoice = choice(name, language.words("span", "", LabText.OWN_SET));
        datasets.add(name);
        Dom.byId("data-choices").appendChild(ownChoice);
        if (!locked) {
            draft.set(ConfigField.DATASET, name);
            atMost(ConfigField.TRAIN_SIZE, train);
            atMost(ConfigField.TEST_SIZE, test);
            refusedField = null;
        }
        showAvailable();
        show();
    }

    private void atMost(ConfigField field, int count) {
        if (!draft.isValid(field) || draft.number(field) > count) {
            draft.set(field, Integer.toString(count));
        }
    }

    void refuse(ConfigField field, int available) {
        refusedField = field;
        refusedAvailable = available;
        showNotes();
        reveal(field);
    }

    /** Says something beside a field, until a setting changes, and moves the focus there. */
    void explain(ConfigField field, Text words) {
        Announcer.show(Dom.byId(field.queryName() + "-note"), language.say(words));
        reveal(field);
    }

    void lock(boolean nowLocked) {
        if (locked != nowLocked) {
            locked = nowLocked;
            showAvailable();
            Dom.byId("settings-locked").setHidden(!locked);
            showNotes();
        }
    }

    private void showAvailable() {
        for (HTMLElement control : Dom.findAll("#settings input, #settings button")) {
            ConfigField field = fieldOf(control);
            boolean rate = field == ConfigField.LEARNING_RATE;
            boolean available = (!locked || rate) && (field == null || !fixed.isFixed(field));
            if (control.getAttribute("inputmode") != null) {
                Availability.setField(control, available);
            } else {
                Availability.set(control, available);
            }
        }
    }

    /** Returns the field that a control sets; null for one that sets many. */
    private ConfigField fieldOf(HTMLElement control) {
        String set = control.getAttribute("data-set");
        String name = set == null ? control.getAttribute("name") : set;
        return control == slider ? ConfigField.LEARNING_RATE : name == null ? null : fieldNamed(name);
    }

    List<ConfigField> faults() {
        List<ConfigField> faults = new ArrayList<>(List.of(ConfigField.values()));
        faults.removeIf(field -> !isFault(field));
        return faults;
    }

    private boolean isFault(ConfigField field) {
        boolean unknown = field == ConfigField.DATASET
                && !datasets.isEmpty()
                && !datasets.contains(draft.get(ConfigField.DATASET));
        return field == refusedField || unknown || !draft.isValid(field);
    }

    void reveal(ConfigField field) {
        Dom.reveal(
                field.range() != null
                        ? Dom.byId(field.queryName())
                        : Dom.find("#settings input[name=" + field.queryName() + "]"));
    }

    private void show() {
        for (ConfigField field : ConfigField.values()) {
            showText(field);
        }
        showNotes();
    }

    private void showText(ConfigField field) {
        String text = draft.get(field);
        if (field.range() != null) {
            Dom.input(field.queryName()).setValue(text);
            return;
        }
        for (HTMLElement radio : Dom.findAll("#settings input[name=" + field.queryName() + "]")) {
            HTMLInputElement input = (HTMLInputElement) radio;
            input.setChecked(input.getValue().equals(text));
        }
    }

    private void showNotes() {
        for (ConfigField field : ConfigField.values()) {
            boolean fault = isFault(field);
            HTMLElement note = Dom.byId(field.queryName() + "-note");
            String words = fault ? faultText(field) : hint(field);
            boolean isNews = fault && !words.equals(note.getTextContent());
            Dom.setText(note, words);
            Dom.setFlag(note, "data-fault", fault);
            if (isNews) {
                Announcer.sayAtRest(note, words);
            }
            for (HTMLElement input : Dom.findAll("#settings [name=" + field.queryName() + "]")) {
                input.setAttribute("aria-invalid", fault ? "true" : "false");
            }
        }
        for (HTMLElement chip : Dom.findAll("#settings [data-set]")) {
            String chosen = draft.get(fieldNamed(chip.getAttribute("data-set")));
            chip.setAttribute("aria-pressed", chosen.equals(chip.getAttribute("value")) ? "true" : "false");
        }
        if (draft.isValid(ConfigField.LEARNING_RATE)) {
            double rate = draft.number(ConfigField.LEARNING_RATE);
            slider.setValue(JsNumber.toText(StableMath.log(rate) / LN_10));
            slider.setAttribute("aria-valuetext", JsNumber.written(rate));
        }
    }

    private String hint(ConfigField field) {
        boolean live = locked && field == ConfigField.LEARNING_RATE;
        return live ? language.say(LabText.RATE_LIVE) : FieldWords.hint(language, field);
    }

    private String faultText(ConfigField field) {
        String text = draft.get(field);
        return field == refusedField
                ? FieldWords.tooFew(language, text, refusedAvailable)
                : FieldWords.fault(language, field, text);
    }

    /** The settings that the author of a link does not leave to its readers. */
    record FixedFields(Set<ConfigField> locked, Set<ConfigField> hidden) {
        static FixedFields of(String lock, String hide) {
            return new FixedFields(named(lock), named(hide));
        }

        private static Set<ConfigField> named(String names) {
            Set<ConfigField> fields = EnumSet.noneOf(ConfigField.class);
            String list = names == null ? "" : "," + names + ",";
            for (ConfigField field : ConfigField.values()) {
                if (list.indexOf("," + field.queryName() + ",") >= 0) {
                    fields.add(field);
                }
            }
            return fields;
        }

        boolean isFixed(ConfigField field) {
            return locked.contains(field) || hidden.contains(field);
        }

        boolean isEmpty() {
            return locked.isEmpty() && hidden.isEmpty();
        }
    }
}
