package downhill.web.lab;

import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** A kept run as JSON. */
final class KeptRunJson implements KeptRuns.Format {
    private interface EntryJson extends JSObject {
        @JSProperty
        ConfigJson getConfig();

        @JSProperty
        void setConfig(ConfigJson config);

        @JSProperty
        int getStep();

        @JSProperty
        void setStep(int step);

        @JSProperty
        JSArrayReader<RunJson.PointJson> getChanges();

        @JSProperty
        void setChanges(JSArrayReader<RunJson.PointJson> changes);

        @JSProperty
        int getGoal();

        @JSProperty
        void setGoal(int goal);

        @JSProperty
        double getAt();

        @JSProperty
        void setAt(double at);
    }

    @Override
    public String write(KeptRuns.Entry entry) {
        EntryJson json = JSObjects.create();
        json.setConfig(ConfigJson.of(entry.run().config()));
        json.setStep(entry.run().step());
        json.setChanges(RunJson.ofChanges(entry.run().changes()));
        json.setGoal(entry.run().goal());
        json.setAt(entry.at());
        return JSON.stringify(json);
    }

    @Override
    public KeptRuns.Entry read(String text) {
        try {
            EntryJson json = (EntryJson) JSON.parse(text);
            KeptRun run = new KeptRun(
                    ConfigJson.parse(json.getConfig()),
                    json.getStep(),
                    RunJson.changes(json.getChanges()),
                    json.getGoal());
            boolean sound = run.step() > 0 && run.step() <= run.config().steps() && json.getAt() == json.getAt();
            return sound ? new KeptRuns.Entry(run, json.getAt()) : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
