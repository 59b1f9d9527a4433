package downhill.web.worker;

import downhill.core.exchange.RunForm;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
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

    /** Reads a configuration, whose fields must be within their ranges; what is absent has its default value. */
    static TrainingConfig parse(ConfigJson json) {
        return RunForm.config(new ParsedJson("config", json));
    }
}
