package downhill.web.sweep;

import downhill.core.training.GradientMethod;
import downhill.core.training.Setting;
import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigField;
import downhill.web.page.ConfigText;
import downhill.web.page.FieldWords;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.OwnData;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The form: shows a {@link SweepDraft}, changes it as the reader types, and says beside each field what is wrong. */
final class SweepForm {
    private static final String VALUE = "data-value";

    private final LanguageChoice language;
    private final Runnable edited;
    private final HTMLElement others = Dom.byId("other-settings");
    private final List<String> datasets = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private SweepDraft draft;
    private boolean locked;
    /** What the data set has too few images for, or null; the most that it allows. */
    private ConfigField refusedField;

    private int refusedAvailable;

    SweepForm(LanguageChoice language, SweepDraft draft, Runnable edited) {
        this.language = language;
        this.draft = draft;
        this.edited = edited;
        listenToAxis(SweepDraft.ROWS);
        listenToAxis(SweepDraft.COLUMNS);
        for (ConfigField field : ConfigField.values()) {
            HTMLElement input = Dom.byId(field.queryName());
            input.addEventListener("input", event -> {
                if (locked) {
                    show();
                    return;
                }
                if (field == refusedField || field == ConfigField.DATASET) {
                    refusedField = null;
                }
                this.draft.set(field, Dom.value(input));
                changed();
            });
        }
        for (HTMLElement radio : radios()) {
            radio.addEventListener("change", event -> {
                this.draft.setSeeds(Dom.value(radio));
                changed();
            });
        }
        Dom.byId("sweep-form").addEventListener("submit", event -> event.preventDefault());
        language.follow(this::show);
    }

    private void listenToAxis(String name) {
        HTMLElement select = Dom.byId(name);
        select.addEventListener("change", event -> {
            if (locked) {
                show();
                return;
            }
            draft.setAxis(name, SweepAxis.named(Dom.value(select)));
            show();
            edited.run();
        });
        HTMLElement values = Dom.byId(name + "-values");
        values.addEventListener("input", event -> {
            if (axisOf(name) != null) {
                draft.setList(axisOf(name), Dom.value(values));
            }
            changed();
        });
        Dom.byId(name + "-chips").addEventListener("click", event -> {
            HTMLElement chip = Dom.closest(event, "[" + VALUE + "]");
            if (chip != null) {
                draft.toggle(axisOf(name), chip.getAttribute(VALUE));
                showAxis(name);
                changed();
            }
        });
    }

    private SweepAxis axisOf(String name) {
        return name.equals(SweepDraft.ROWS) ? draft.rows() : draft.columns();
    }

    private static HTMLElement[] radios() {
        return Dom.findAll("#seeds-field input");
    }

    private void changed() {
        showNotes();
        edited.run();
    }

    SweepDraft draft() {
        return draft;
    }

    void show(SweepDraft newDraft) {
        draft = newDraft;
        refusedField = null;
        show();
    }

    void offer(List<String> newNames, List<String> newTitles) {
        datasets.addAll(newNames);
        titles.addAll(newTitles);
        HTMLElement choice = Dom.byId(ConfigField.DATASET.queryName());
        Dom.clear(choice);
        for (int i = 0; i < datasets.size(); i++) {
            choice.appendChild(Dom.option(datasets.get(i), titles.get(i)));
        }
        show();
    }

    /** Says that the data set has fewer images than a field asks for, until either changes. */
    void refuse(ConfigField field, int available) {
        refusedField = field;
        refusedAvailable = available;
        showNotes();
    }

    /** Returns what keeps the sweep from starting, in the order of the form; empty where nothing does. */
    List<SweepFault> faults() {
        List<SweepFault> faults = draft.faults();
        String dataset = draft.get(ConfigField.DATASET);
        if (draft.isValid(ConfigField.DATASET) && !datasets.isEmpty() && !datasets.contains(dataset)) {
            faults.add(fault(ConfigField.DATASET));
        }
        if (refusedField != null) {
            faults.add(fault(refusedField));
        }
        return faults;
    }

    private SweepFault fault(ConfigField field) {
        return new SweepFault(field.queryName(), SweepFault.Kind.VALUE, field, draft.get(field));
    }

    void lock(boolean nowLocked) {
        if (locked == nowLocked) {
            return;
        }
        locked = nowLocked;
        for (HTMLElement control : Dom.findAll("#sweep-form :is(input, button, select)")) {
            if ("text".equals(control.getAttribute("type"))) {
                Availability.setField(control, !locked);
            } else {
                Availability.set(control, !locked);
            }
        }
    }

    /** Moves the focus to the first field that is to be corrected. */
    void reveal(SweepFault fault) {
        if (fault.field() != null && !draft.varies(fault.field())) {
            Dom.setFlag(others, "open", true);
        }
        boolean ofSeeds = fault.place().equals(SweepDraft.SEEDS);
        Dom.reveal(ofSeeds ? radios()[0] : Dom.byId(fault.place()));
    }

    private void show() {
        showAxis(SweepDraft.ROWS);
        showAxis(SweepDraft.COLUMNS);
        for (ConfigField field : ConfigField.values()) {
            Dom.setValue(Dom.byId(field.queryName()), draft.get(field));
            Dom.find("[data-field=" + field.queryName() + "]").setHidden(draft.varies(field));
        }
        for (HTMLElement radio : radios()) {
            ((HTMLInputElement) radio).setChecked(Dom.value(radio).equals(draft.seeds()));
        }
        showNotes();
    }

    private void showAxis(String name) {
        SweepAxis axis = axisOf(name);
        HTMLElement chips = Dom.byId(name + "-chips");
        Dom.setValue(Dom.byId(name), axis == null ? "" : axis.field.queryName());
        if (axis == null) {
            return;
        }
        if (!axis.field.queryName().equals(chips.getAttribute("data-axis"))) {
            chips.setAttribute("data-axis", axis.field.queryName());
            Dom.clear(chips);
            for (String value : axis.presets) {
                HTMLElement chip = Dom.element("button", "");
                chip.setAttribute("type", "button");
                chip.setAttribute(VALUE, value);
                Availability.set(chip, !locked);
                chips.appendChild(chip);
            }
        }
        Dom.setValue(Dom.byId(name + "-values"), draft.list(axis));
    }

    private void showNotes() {
        List<SweepFault> faults = faults();
        for (String name : List.of(SweepDraft.ROWS, SweepDraft.COLUMNS)) {
            SweepAxis axis = axisOf(name);
            note(name, "", faults);
            note(name + "-values", axis == null ? "" : hint(axis), faults);
            for (HTMLElement chip : Dom.findAll(Dom.byId(name + "-chips"), "[" + VALUE + "]")) {
                String value = chip.getAttribute(VALUE);
                boolean pressed = axis != null && draft.has(axis, value);
                chip.setAttribute("aria-pressed", pressed ? "true" : "false");
                if (axis != null) {
                    Dom.setText(chip, ConfigText.value(language, axis.field, value));
                }
            }
        }
        boolean seedVaries = draft.varies(ConfigField.SEED);
        note(SweepDraft.SEEDS, language.say(seedVaries ? SweepText.SEEDS_ONE_AXIS : SweepText.SEEDS_HINT), faults);
        for (ConfigField field : ConfigField.values()) {
            note(field.queryName(), hint(field), faults);
        }
        Dom.setText(Dom.byId("other-line"), otherLine());
    }

    private String hint(ConfigField field) {
        boolean slow =
                field == ConfigField.GRADIENT && draft.get(field).equals(Setting.nameOf(GradientMethod.NUMERICAL));
        String range = FieldWords.hint(language, field);
        return slow
                ? language.say(SweepText.NUMERICAL_HINT)
                : field == ConfigField.TEST_SIZE ? language.say(SweepText.VALIDATION_HINT, range) : range;
    }

    private String hint(SweepAxis axis) {
        String range =
                axis.field.range() == null ? String.join(", ", axis.presets) : FieldWords.hint(language, axis.field);
        return language.say(SweepText.LIST_HINT, range, SweepDraft.MAX_VALUES);
    }

    private String otherLine() {
        int known = datasets.indexOf(draft.get(ConfigField.DATASET));
        StringBuilder line = new StringBuilder(known < 0 ? draft.get(ConfigField.DATASET) : titles.get(known));
        for (ConfigField field : ConfigField.values()) {
            String value = draft.get(field);
            if (field != ConfigField.DATASET && !draft.varies(field)) {
                line.append(" · ")
                        .append(language.say(field))
                        .append(' ')
                        .append(draft.isValid(field) ? ConfigText.value(language, field, value) : value);
            }
        }
        return line.toString();
    }

    private void note(String place, String hint, List<SweepFault> faults) {
        SweepFault fault = null;
        for (SweepFault other : faults) {
            fault = fault == null && other.place().equals(place) ? other : fault;
        }
        HTMLElement note = Dom.byId(place + "-note");
        String words = fault == null ? hint : words(fault);
        boolean isNews = fault != null && !words.equals(note.getTextContent());
        Dom.setText(note, words);
        Dom.setFlag(note, "data-fault", fault != null);
        if (isNews) {
            Announcer.sayAtRest(note, words);
        }
        if (!place.equals(SweepDraft.SEEDS)) {
            Dom.byId(place).setAttribute("aria-invalid", fault == null ? "false" : "true");
        }
    }

    private String words(SweepFault fault) {
        String value = fault.value().isEmpty() ? language.say(SweepText.EMPTY) : fault.value();
        return switch (fault.kind()) {
            case VALUE -> wordsOfValue(fault);
            case EMPTY -> language.say(SweepText.EMPTY_LIST);
            case TWICE -> language.say(SweepText.TWICE, value);
            case TOO_MANY_VALUES -> language.say(SweepText.TOO_MANY_VALUES, value, SweepDraft.MAX_VALUES);
            case UNKNOWN_AXIS -> language.say(SweepText.UNKNOWN_AXIS, value);
            case SAME_AXIS -> language.say(SweepText.SAME_AXIS);
            case SEEDS -> language.say(SweepText.SEEDS_FAULT, value, SweepDraft.MAX_SEEDS);
            case TOO_MANY_RUNS ->
                language.say(SweepText.TOO_MANY_RUNS, language.whole(JsNumber.parse(value)), SweepDraft.MAX_RUNS);
        };
    }

    private String wordsOfValue(SweepFault fault) {
        if (fault.field() == refusedField) {
            return language.say(SweepText.NONE_TO_VALIDATE, fault.value(), language.whole(refusedAvailable));
        }
        boolean own = fault.field() == ConfigField.DATASET && OwnData.isOne(fault.value());
        return own ? language.say(SweepText.OWN_DATA) : FieldWords.fault(language, fault.field(), fault.value());
    }
}
