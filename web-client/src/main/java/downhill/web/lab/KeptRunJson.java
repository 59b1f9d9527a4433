package downhill.web.lab;

import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/** A kept run as JSON. */
final class KeptRunJson implements KeptRuns.Format {
    private interface EntryJson extends JSObject {
        @JSProperty
        ConfigJson getConfig();

        @JSProperty
        int getStep();

        @JSProperty
        JSArrayReader<RunJson.PointJson> getChanges();

        @JSProperty
        int getGoal();

        @JSProperty
        double getAt();
    }

    @JSBody(
            params = {"config", "step", "changes", "goal", "at"},
            script = "return JSON.stringify({config: config, step: step, changes: changes, goal: goal, at: at});")
    private static native String write(
            ConfigJson config, int step, JSArrayReader<RunJson.PointJson> changes, int goal, double at);

    @Override
    public String write(KeptRuns.Entry entry) {
        KeptRun run = entry.run();
        ConfigJson config = ConfigJson.of(run.config());
        return write(config, run.step(), RunJson.ofChanges(run.changes()), run.goal(), entry.at());
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
