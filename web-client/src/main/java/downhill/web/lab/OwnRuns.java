package downhill.web.lab;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.page.ConfigField;
import downhill.web.worker.Supplement;
import java.util.List;

/** Runs by the settings of the page with something of the reader's own: drawings to train on, or weights to begin with. */
final class OwnRuns {
    private static final int PIXELS = 784;
    private static final int CLASSES = 10;

    private final SettingsForm form;
    private final SettingsForm.FixedFields fixed;

    OwnRuns(SettingsForm form, SettingsForm.FixedFields fixed) {
        this.form = form;
        this.fixed = fixed;
    }

    /** Returns the run to begin, or null after the form has said why there can be none. */
    KeptRun with(Supplement own) {
        if (!form.faults().isEmpty()) {
            form.reveal(form.faults().get(0));
            return null;
        }
        TrainingConfig config = form.draft.toConfig();
        if (own.weights().length > 0) {
            int asked = config.hiddenSize();
            config = withHiddenSizeOf(config, own.weights().length);
            if (config.hiddenSize() != asked && fixed.isFixed(ConfigField.HIDDEN_SIZE)) {
                form.explain(ConfigField.HIDDEN_SIZE, LabText.UNITS_FIXED.with(config.hiddenSize(), asked));
                return null;
            }
        }
        if (own.labels().length >= config.trainSize()) {
            form.explain(ConfigField.TRAIN_SIZE, LabText.TOO_MANY_DRAWINGS.with(own.labels().length));
            return null;
        }
        return new KeptRun(config, 0, List.of(), config.steps(), own);
    }

    /** Tells whether to train a run again means with what it has of the reader's own: where that fits the settings. */
    boolean isToBeRepeated(LabRun run) {
        Supplement own = run.supplement;
        if (own.isNone() || !form.faults().isEmpty()) {
            return false;
        }
        TrainingConfig config = form.draft.toConfig();
        return own.weights().length == 0
                ? config.dataset().equals(run.config.dataset())
                : config.hiddenSize() == run.config.hiddenSize();
    }

    /** A unit has a weight for each pixel and each class, and a bias. */
    private static TrainingConfig withHiddenSizeOf(TrainingConfig config, int weights) {
        int hidden = (weights - CLASSES) / (PIXELS + 1 + CLASSES);
        return config.with(Setting.HIDDEN_SIZE, hidden);
    }
}
