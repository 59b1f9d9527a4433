package downhill.web.worker;

import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** A run as the server takes it and answers it, and as the worker hands it to the page. */
public interface RunJson extends JSObject {
    /** What the server says about a run after training it again. */
    interface VerificationJson extends JSObject {
        /** Returns {@code waiting}, {@code verified}, {@code different} or {@code too-long}. */
        @JSProperty
        String getState();

        /** Returns the first step that differs, 0 for the data; undefined unless the run is different. */
        @JSProperty
        int getStep();
    }

    /** A loss, an evaluation or a change of the learning rate: what happened at a step. */
    interface PointJson extends JSObject {
        @JSProperty
        int getStep();

        @JSProperty
        void setStep(int step);

        @JSProperty
        double getLoss();

        @JSProperty
        void setLoss(double loss);

        @JSProperty
        double getTrainAccuracy();

        @JSProperty
        void setTrainAccuracy(double trainAccuracy);

        @JSProperty
        double getTestAccuracy();

        @JSProperty
        void setTestAccuracy(double testAccuracy);

        @JSProperty
        double getLearningRate();

        @JSProperty
        void setLearningRate(double learningRate);
    }

    @JSProperty
    String getId();

    @JSProperty
    void setId(String id);

    @JSProperty
    String getNickname();

    @JSProperty
    void setNickname(String nickname);

    @JSProperty("class")
    void setClassCode(String code);

    /** Returns what of the run is the reader's own, as the lab says it; undefined for a run of settings alone. */
    @JSProperty
    JSString getOwn();

    @JSProperty
    void setOwn(String own);

    @JSProperty
    double getCreatedAt();

    @JSProperty
    ConfigJson getConfig();

    @JSProperty
    void setConfig(ConfigJson config);

    @JSProperty
    int getStep();

    @JSProperty
    void setStep(int step);

    @JSProperty
    double getLoss();

    @JSProperty
    void setLoss(double loss);

    @JSProperty
    double getTrainAccuracy();

    @JSProperty
    void setTrainAccuracy(double trainAccuracy);

    @JSProperty
    double getTestAccuracy();

    @JSProperty
    void setTestAccuracy(double testAccuracy);

    @JSProperty
    String getFingerprint();

    @JSProperty
    void setFingerprint(String fingerprint);

    /** What training the run again has shown; null where the server is of an earlier version. */
    @JSProperty
    VerificationJson getVerification();

    @JSProperty
    void setEvaluationRule(String evaluationRule);

    @JSProperty
    void setDataDigest(String dataDigest);

    @JSProperty
    JSArrayReader<PointJson> getLosses();

    @JSProperty
    void setLosses(JSArrayReader<PointJson> losses);

    @JSProperty
    JSArrayReader<PointJson> getAccuracies();

    @JSProperty
    void setAccuracies(JSArrayReader<PointJson> accuracies);

    @JSProperty
    JSArrayReader<PointJson> getLearningRateChanges();

    @JSProperty
    void setLearningRateChanges(JSArrayReader<PointJson> changes);

    /**
     * Returns the JSON of a recorded run, without id and nickname.
     *
     * @param record the run
     * @return a new object
     */
    static RunJson of(RunRecord record) {
        RunJson json = JSObjects.create();
        json.setConfig(ConfigJson.of(record.config()));
        json.setStep(record.step());
        json.setLoss(record.loss());
        json.setTrainAccuracy(record.trainAccuracy());
        json.setTestAccuracy(record.testAccuracy());
        json.setFingerprint(record.fingerprint());
        json.setEvaluationRule(Setting.nameOf(record.evaluationRule()));
        if (!record.dataDigest().isEmpty()) {
            json.setDataDigest(record.dataDigest());
        }
        JSArray<PointJson> losses = new JSArray<>();
        for (LossPoint point : record.losses()) {
            PointJson element = JSObjects.create();
            element.setStep(point.step());
            element.setLoss(point.loss());
            losses.push(element);
        }
        json.setLosses(losses);
        json.setAccuracies(ofEvaluations(record.accuracies()));
        json.setLearningRateChanges(ofChanges(record.learningRateChanges()));
        return json;
    }

    /**
     * Returns the JSON of evaluations.
     *
     * @param evaluations in order
     * @return a new array
     */
    static JSArray<PointJson> ofEvaluations(List<Evaluation> evaluations) {
        JSArray<PointJson> array = new JSArray<>();
        for (Evaluation evaluation : evaluations) {
            PointJson element = JSObjects.create();
            element.setStep(evaluation.step());
            element.setTrainAccuracy(evaluation.trainAccuracy());
            element.setTestAccuracy(evaluation.testAccuracy());
            array.push(element);
        }
        return array;
    }

    /**
     * Returns the JSON of changes of the learning rate.
     *
     * @param changes in order
     * @return a new array
     */
    static JSArray<PointJson> ofChanges(List<LearningRateChange> changes) {
        JSArray<PointJson> array = new JSArray<>();
        for (LearningRateChange change : changes) {
            PointJson element = JSObjects.create();
            element.setStep(change.step());
            element.setLearningRate(change.learningRate());
            array.push(element);
        }
        return array;
    }

    /**
     * Reads evaluations.
     *
     * @param array the JSON. Not modified.
     * @return the evaluations, in order
     */
    static List<Evaluation> evaluations(JSArrayReader<PointJson> array) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            PointJson element = array.get(i);
            evaluations.add(new Evaluation(element.getStep(), element.getTrainAccuracy(), element.getTestAccuracy()));
        }
        return evaluations;
    }

    /**
     * Reads changes of the learning rate.
     *
     * @param array the JSON. Not modified.
     * @return the changes, in order
     */
    static List<LearningRateChange> changes(JSArrayReader<PointJson> array) {
        List<LearningRateChange> changes = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            changes.add(
                    new LearningRateChange(array.get(i).getStep(), array.get(i).getLearningRate()));
        }
        return changes;
    }
}
