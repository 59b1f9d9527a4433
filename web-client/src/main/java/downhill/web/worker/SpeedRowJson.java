package downhill.web.worker;

import org.teavm.jso.core.JSObjects;

/** A {@link SpeedRow} as it goes to the server and back. */
public interface SpeedRowJson extends JsonFields {
    static SpeedRowJson of(SpeedRow row) {
        SpeedRowJson json = JSObjects.create();
        json.put("work", row.work());
        json.put("path", row.path());
        json.put("workers", row.workers());
        json.put("hidden", row.hidden());
        json.put("batch", row.batch());
        json.put("ms", row.ms());
        json.put("min", row.min());
        json.put("max", row.max());
        return json;
    }

    static SpeedRow read(SpeedRowJson json) {
        return new SpeedRow(
                json.text("work"),
                json.text("path"),
                (int) json.number("workers"),
                (int) json.number("hidden"),
                (int) json.number("batch"),
                json.number("ms"),
                json.number("min"),
                json.number("max"));
    }
}
