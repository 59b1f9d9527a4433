package downhill.web.board;

import downhill.web.worker.SpeedRow;
import downhill.web.worker.SpeedRowJson;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;

/** The measurements of a device as the server takes and answers them. */
public interface BenchmarkJson extends JSObject {
    @JSProperty
    String getId();

    @JSProperty
    void setId(String id);

    @JSProperty
    String getNickname();

    @JSProperty
    void setNickname(String nickname);

    @JSProperty
    double getCreatedAt();

    @JSProperty
    String getDevice();

    @JSProperty
    void setDevice(String device);

    @JSProperty("class")
    void setClassCode(String code);

    @JSProperty
    String getBrowser();

    @JSProperty
    void setBrowser(String browser);

    @JSProperty
    JSArrayReader<SpeedRowJson> getRows();

    @JSProperty
    void setRows(JSArrayReader<SpeedRowJson> rows);

    /**
     * Returns the JSON of measurements.
     *
     * @param rows the measurements
     * @return a new array, in the same order
     */
    static JSArray<SpeedRowJson> of(List<SpeedRow> rows) {
        JSArray<SpeedRowJson> array = new JSArray<>();
        for (SpeedRow row : rows) {
            array.push(SpeedRowJson.of(row));
        }
        return array;
    }

    /**
     * Reads measurements.
     *
     * @param array the JSON. Not modified.
     * @return the measurements, in the same order
     */
    static List<SpeedRow> rows(JSArrayReader<SpeedRowJson> array) {
        List<SpeedRow> rows = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            rows.add(SpeedRowJson.read(array.get(i)));
        }
        return rows;
    }
}
