package downhill.server;

import downhill.core.exchange.RunRecord;
import downhill.core.training.TrainingConfig;
import downhill.server.runs.NamedRun;
import downhill.server.runs.RunJson;
import downhill.server.runs.SavedRun;

/** The server's own reader and writer of runs, for the tests of other packages. */
public final class SavedRunFile {
    private SavedRunFile() {}

    /** The JSON of a configuration. */
    public static String config(TrainingConfig config) {
        return RunJson.write(config);
    }

    /** The JSON of a run as a client posts it. */
    public static String write(String id, String nickname, RunRecord record) {
        return RunJson.write(SavedRun.of(new NamedRun(id, nickname, null, record), 0));
    }

    /** Reads the JSON of a run that the lab has saved, as {@code replay} does. */
    public static RunRecord readRecord(byte[] json) {
        return RunJson.readRecord(json);
    }

    /** Reads the JSON of a run. */
    public static RunRecord read(byte[] json) {
        return RunJson.read(json).record();
    }
}
