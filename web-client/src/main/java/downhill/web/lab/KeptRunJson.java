package downhill.web.lab;

import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.JsonFields;
import downhill.web.worker.RunFields;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/**
 * A kept run as JSON. The page reads what it has written itself: the checks of files that others may have changed would add a
 * hundredth to the scripts before the first step.
 */
final class KeptRunJson implements KeptRuns.Format {
    @Override
    public String write(KeptRuns.Entry entry) {
        JsonFields json = JSObjects.create();
        json.put("config", ConfigJson.of(entry.run().config()));
        json.put("step", entry.run().step());
        json.put("changes", RunFields.ofChanges(entry.run().changes()));
        json.put("goal", entry.run().goal());
        json.put("at", entry.at());
        return JSON.stringify(json);
    }

    @Override
    public KeptRuns.Entry read(String text) {
        try {
            JsonFields json = (JsonFields) JSON.parse(text);
            KeptRun run = new KeptRun(
                    TrainingConfig.of(setting -> value((JsonFields) json.get("config"), setting)),
                    (int) json.number("step"),
                    changes((JsonFields) json.get("changes")),
                    (int) json.number("goal"));
            double at = json.number("at");
            boolean sound = run.step() > 0 && run.step() <= run.config().steps() && at == at;
            return sound ? new KeptRuns.Entry(run, at) : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Returns null for a setting that is younger than the run. */
    private static Object value(JsonFields config, Setting setting) {
        String name = setting.json();
        if (JSObjects.isUndefined(config.get(name))) {
            return null;
        }
        if (setting.range() != null) {
            return config.number(name);
        }
        return setting.isChoice() ? setting.choice(config.text(name)) : config.text(name);
    }

    private static List<LearningRateChange> changes(JsonFields list) {
        List<LearningRateChange> changes = new ArrayList<>();
        for (int i = 0; i < list.number("length"); i++) {
            JsonFields change = (JsonFields) list.get(Integer.toString(i));
            changes.add(new LearningRateChange((int) change.number("step"), change.number("learningRate")));
        }
        return changes;
    }
}
