package downhill.web.lab;

import downhill.core.exchange.RunForm;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.JsonFields;
import downhill.web.worker.ParsedJson;
import downhill.web.worker.RunFields;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** A kept run as JSON. */
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
                    ConfigJson.parse((ConfigJson) json.get("config")),
                    (int) json.number("step"),
                    RunForm.changes(new ParsedJson("", json), "changes"),
                    (int) json.number("goal"));
            double at = json.number("at");
            boolean sound = run.step() > 0 && run.step() <= run.config().steps() && at == at;
            return sound ? new KeptRuns.Entry(run, at) : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
