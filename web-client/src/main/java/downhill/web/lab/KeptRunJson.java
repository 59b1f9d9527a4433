package downhill.web.lab;

import downhill.core.exchange.RunForm;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.JsonFields;
import downhill.web.worker.ParsedJson;
import downhill.web.worker.RunFields;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** A kept run as JSON. */
final class KeptRunJson implements KeptRuns.Format {
    private interface EntryJson extends JsonFields {
        @JSProperty
        ConfigJson getConfig();

        @JSProperty
        int getStep();

        @JSProperty
        int getGoal();

        @JSProperty
        double getAt();
    }

    @Override
    public String write(KeptRuns.Entry entry) {
        EntryJson json = JSObjects.create();
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
            EntryJson json = (EntryJson) JSON.parse(text);
            KeptRun run = new KeptRun(
                    ConfigJson.parse(json.getConfig()),
                    json.getStep(),
                    RunForm.changes(new ParsedJson("", json), "changes"),
                    json.getGoal());
            boolean sound = run.step() > 0 && run.step() <= run.config().steps() && json.getAt() == json.getAt();
            return sound ? new KeptRuns.Entry(run, json.getAt()) : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
