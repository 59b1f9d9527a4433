package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.JsNumber;
import downhill.web.dom.NumberText;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunFields;
import java.util.ArrayList;
import java.util.List;

/**
 * A saved run without its curves: what a list shows, and what runs are compared by.
 *
 * @param learningRate the rate that it began with
 * @param settings the texts of all settings, in the order of {@link ConfigField}
 * @param step the last step done; loss and accuracies are the last ones, too
 */
public record ListedRun(
        String id,
        String nickname,
        double learningRate,
        List<String> settings,
        int step,
        double loss,
        double trainAccuracy,
        double testAccuracy,
        RunVerdict verification) {

    /** Reads a run of a list, or one with its curves. */
    public static ListedRun of(RunFields run) {
        return of(run, run.getId(), run.getNickname(), RunVerdict.of(run));
    }

    /** Reads a run without an id, which no server has seen. */
    public static ListedRun local(RunFields run, String id, String name) {
        return of(run, id, name, RunVerdict.LOCAL);
    }

    private static ListedRun of(RunFields run, String id, String name, RunVerdict verification) {
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        return new ListedRun(
                id,
                name,
                config.learningRate(),
                settings(config, JsNumber.TEXT),
                run.getStep(),
                run.getLoss(),
                run.getTrainAccuracy(),
                run.getTestAccuracy(),
                verification);
    }

    static List<String> settings(TrainingConfig config, NumberText numbers) {
        ConfigDraft draft = ConfigDraft.of(config, numbers);
        List<String> settings = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            settings.add(draft.get(field));
        }
        return settings;
    }

    /** Returns the text of a setting, as it stands in an address. */
    String setting(ConfigField field) {
        return settings.get(field.ordinal());
    }
}
