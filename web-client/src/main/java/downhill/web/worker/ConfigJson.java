package downhill.web.worker;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import java.util.function.Function;
import org.teavm.jso.core.JSObjects;

/** A {@link TrainingConfig} as JSON. */
public interface ConfigJson extends JsonFields {
    /** Returns the JSON of a configuration, its fields in the order of {@link Setting}. */
    static ConfigJson of(TrainingConfig config) {
        ConfigJson json = JSObjects.create();
        for (Setting setting : Setting.values()) {
            Object value = setting.of(config);
            if (value instanceof Number number) {
                json.put(setting.json(), number.doubleValue());
            } else {
                json.put(setting.json(), setting.text(value, null));
            }
        }
        return json;
    }

    /**
     * Reads a configuration. What is absent has its default value.
     *
     * @throws IllegalArgumentException if a field is outside its range
     */
    static TrainingConfig parse(ConfigJson json) {
        return TrainingConfig.of(new Values(json));
    }

    /** The values of settings in JSON, null where they are absent. */
    record Values(ConfigJson json) implements Function<Setting, Object> {
        @Override
        public Object apply(Setting setting) {
            String name = setting.json();
            if (JSObjects.isUndefined(json.get(name))) {
                return null;
            }
            if (setting.range() != null) {
                return json.number(name);
            }
            return setting.isChoice() ? setting.choice(json.text(name)) : json.text(name);
        }
    }
}
