package downhill.server;

import downhill.core.exchange.RunRecord;
import downhill.core.training.TrainingConfig;
import downhill.server.runs.RunJson;

/** The server's own reader and writer of runs, for the tests of other packages. */
public final class SavedRunFile {
    private SavedRunFile() {}

    /** The JSON of a configuration. */
    public static String config(TrainingConfig config) {
        return RunJson.write(config);
    }

    /** Reads the JSON of a run. */
    public static RunRecord read(byte[] json) {
        return RunJson.read(json).record();
    }
}
