package downhill.web.worker;

import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** A run as the server takes it and answers it, and as the worker hands it to the page. */
public interface RunFields extends JsonFields {
    /** What the server says about a run after training it again. */
    interface VerificationJson extends JSObject {
        /** Returns {@code waiting}, {@code verified}, {@code different} or {@code too-long}. */
        @JSProperty
        String getState();

        /** Returns the first step that differs, 0 for the data; undefined unless the run is different. */
        @JSProperty
        int getStep();
    }

    @JSProperty
    String getId();

    @JSProperty
    String getNickname();

    /** Returns what of the run is the reader's own, as the lab says it; undefined for a run of settings alone. */
    @JSProperty
    JSString getOwn();

    @JSProperty
    double getCreatedAt();

    @JSProperty
    ConfigJson getConfig();

    @JSProperty
    int getStep();

    @JSProperty
    double getLoss();

    @JSProperty
    double getTrainAccuracy();

    @JSProperty
    double getTestAccuracy();

    @JSProperty
    String getFingerprint();

    /** Returns the loss in a few points, step and loss, as lists have it; null or undefined where there is none. */
    @JSProperty
    JSArrayReader<JSArrayReader<JSNumber>> getSketch();

    /** What training the run again has shown; null where the server is of an earlier version. */
    @JSProperty
    VerificationJson getVerification();

    /** Returns the JSON of a recorded run, without id and nickname. */
    static RunFields of(RunRecord record) {
        RunFields json = JSObjects.create();
        json.put("config", ConfigJson.of(record.config()));
        json.put("step", record.step());
        json.put("loss", record.loss());
        json.put("trainAccuracy", record.trainAccuracy());
        json.put("testAccuracy", record.testAccuracy());
        json.put("fingerprint", record.fingerprint());
        json.put("evaluationRule", Setting.nameOf(record.evaluationRule()));
        if (!record.dataDigest().isEmpty()) {
            json.put("dataDigest", record.dataDigest());
        }
        JSArray<JsonFields> losses = new JSArray<>();
        for (LossPoint point : record.losses()) {
            addPoint(losses, point.step()).put("loss", point.loss());
        }
        json.put("losses", losses);
        JSArray<JsonFields> accuracies = new JSArray<>();
        for (Evaluation evaluation : record.accuracies()) {
            JsonFields element = addPoint(accuracies, evaluation.step());
            element.put("trainAccuracy", evaluation.trainAccuracy());
            element.put("testAccuracy", evaluation.testAccuracy());
        }
        json.put("accuracies", accuracies);
        json.put("learningRateChanges", ofChanges(record.learningRateChanges()));
        return json;
    }

    static JSArray<JsonFields> ofChanges(List<LearningRateChange> changes) {
        JSArray<JsonFields> array = new JSArray<>();
        for (LearningRateChange change : changes) {
            addPoint(array, change.step()).put("learningRate", change.learningRate());
        }
        return array;
    }

    private static JsonFields addPoint(JSArray<JsonFields> array, int step) {
        JsonFields point = JSObjects.create();
        point.put("step", step);
        array.push(point);
        return point;
    }
}
