package downhill.web.lab;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.BrowserStore;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.RunJson;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/**
 * What is needed to bring a run back after a reload. The weights are not kept: repeating the steps gives the same ones.
 *
 * @param config the run
 * @param step how many steps had been done
 * @param changes the changes of the learning rate so far
 * @param running whether it was training
 */
record RunSession(TrainingConfig config, int step, List<LearningRateChange> changes, boolean running) {
    private static final String NAME = "downhill.run";

    private interface SessionJson extends JSObject {
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
        boolean isRunning();

        @JSProperty
        void setRunning(boolean running);
    }

    /** Keeps this until the tab is closed. */
    void keep() {
        SessionJson json = JSObjects.create();
        json.setConfig(ConfigJson.of(config));
        json.setStep(step);
        json.setChanges(RunJson.ofChanges(changes));
        json.setRunning(running);
        BrowserStore.session().put(NAME, JSON.stringify(json));
    }

    /** Returns what has been kept, or null. What cannot be read is forgotten. */
    static RunSession kept() {
        String text = BrowserStore.session().get(NAME);
        if (text == null) {
            return null;
        }
        try {
            SessionJson json = (SessionJson) JSON.parse(text);
            return new RunSession(
                    ConfigJson.parse(json.getConfig()),
                    json.getStep(),
                    RunJson.changes(json.getChanges()),
                    json.isRunning());
        } catch (RuntimeException unreadable) {
            forget();
            return null;
        }
    }

    static void forget() {
        BrowserStore.session().remove(NAME);
    }
}
