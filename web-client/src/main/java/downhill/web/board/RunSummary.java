package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.JsNumber;
import downhill.web.dom.NumberText;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import java.util.ArrayList;
import java.util.List;

/**
 * A saved run without its curves: what a list shows, and what runs are compared by.
 *
 * @param id its id
 * @param nickname who saved it
 * @param learningRate the rate that it began with
 * @param settings the texts of all settings, in the order of {@link ConfigField}
 * @param step the last step done
 * @param loss the last loss
 * @param trainAccuracy the last accuracy on the training images
 * @param testAccuracy the last accuracy on the test images
 * @param verification what the server says of it
 */
public record RunSummary(
        String id,
        String nickname,
        double learningRate,
        List<String> settings,
        int step,
        double loss,
        double trainAccuracy,
        double testAccuracy,
        Verification verification) {

    /**
     * Reads a run of a list, or one with its curves.
     *
     * @param run its JSON
     * @return the summary
     */
    public static RunSummary of(RunJson run) {
        return of(run, run.getId(), run.getNickname(), Verification.of(run));
    }

    /**
     * Reads a run that no server has seen.
     *
     * @param run its JSON, without an id
     * @param id tells it from others
     * @param name what it is called
     * @return the summary
     */
    public static RunSummary local(RunJson run, String id, String name) {
        return of(run, id, name, Verification.LOCAL);
    }

    private static RunSummary of(RunJson run, String id, String name, Verification verification) {
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        return new RunSummary(
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

    /** Returns the texts of all settings. */
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
