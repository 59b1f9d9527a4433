package downhill.web.worker;

import downhill.core.training.TrainingConfig;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A {@link TrainingConfig} as JSON and as a message between threads. */
public interface ConfigJson extends JSObject {
    @JSProperty
    String getDataset();

    @JSProperty
    void setDataset(String dataset);

    @JSProperty
    int getTrainSize();

    @JSProperty
    void setTrainSize(int trainSize);

    @JSProperty
    int getTestSize();

    @JSProperty
    void setTestSize(int testSize);

    @JSProperty
    int getHiddenSize();

    @JSProperty
    void setHiddenSize(int hiddenSize);

    @JSProperty
    String getActivation();

    @JSProperty
    void setActivation(String activation);

    @JSProperty
    int getBatchSize();

    @JSProperty
    void setBatchSize(int batchSize);

    @JSProperty
    double getLearningRate();

    @JSProperty
    void setLearningRate(double learningRate);

    @JSProperty
    int getSteps();

    @JSProperty
    void setSteps(int steps);

    @JSProperty
    double getSeed();

    @JSProperty
    void setSeed(double seed);

    @JSProperty
    String getGradient();

    @JSProperty
    void setGradient(String gradient);

    /**
     * Returns the JSON of a configuration.
     *
     * @param config the configuration
     * @return a new object, its fields in the order of the record
     */
    static ConfigJson of(TrainingConfig config) {
        ConfigJson json = JSObjects.create();
        json.setDataset(config.dataset());
        json.setTrainSize(config.trainSize());
        json.setTestSize(config.testSize());
        json.setHiddenSize(config.hiddenSize());
        json.setActivation(ConfigNames.of(config.activation()));
        json.setBatchSize(config.batchSize());
        json.setLearningRate(config.learningRate());
        json.setSteps(config.steps());
        json.setSeed(config.seed());
        json.setGradient(ConfigNames.of(config.gradient()));
        return json;
    }

    /**
     * Reads a configuration.
     *
     * @param json the object. Not modified.
     * @return the configuration
     * @throws IllegalArgumentException if a field is outside its range
     */
    static TrainingConfig parse(ConfigJson json) {
        return new TrainingConfig(
                json.getDataset(),
                json.getTrainSize(),
                json.getTestSize(),
                json.getHiddenSize(),
                ConfigNames.activation(json.getActivation()),
                json.getBatchSize(),
                json.getLearningRate(),
                json.getSteps(),
                json.getSeed(),
                ConfigNames.gradient(json.getGradient()));
    }
}
