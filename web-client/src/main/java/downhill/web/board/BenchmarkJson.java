package downhill.web.board;

import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** The measurements of a device as the server takes and answers them. */
public interface BenchmarkJson extends JSObject {
    /** A {@link SpeedRow}. */
    interface RowJson extends JSObject {
        @JSProperty
        String getWork();

        @JSProperty
        void setWork(String work);

        @JSProperty
        String getPath();

        @JSProperty
        void setPath(String path);

        @JSProperty
        int getWorkers();

        @JSProperty
        void setWorkers(int workers);

        @JSProperty
        int getHidden();

        @JSProperty
        void setHidden(int hidden);

        @JSProperty
        int getBatch();

        @JSProperty
        void setBatch(int batch);

        @JSProperty
        double getMs();

        @JSProperty
        void setMs(double ms);

        @JSProperty
        double getMin();

        @JSProperty
        void setMin(double min);

        @JSProperty
        double getMax();

        @JSProperty
        void setMax(double max);
    }

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

    @JSProperty
    String getBrowser();

    @JSProperty
    void setBrowser(String browser);

    @JSProperty
    JSArrayReader<RowJson> getRows();

    @JSProperty
    void setRows(JSArrayReader<RowJson> rows);

    /**
     * Returns the JSON of measurements.
     *
     * @param rows the measurements
     * @return a new array, in the same order
     */
    static JSArray<RowJson> of(List<SpeedRow> rows) {
        JSArray<RowJson> array = new JSArray<>();
        for (SpeedRow row : rows) {
            RowJson json = JSObjects.create();
            json.setWork(row.work());
            json.setPath(row.path());
            json.setWorkers(row.workers());
            json.setHidden(row.hidden());
            json.setBatch(row.batch());
            json.setMs(row.ms());
            json.setMin(row.min());
            json.setMax(row.max());
            array.push(json);
        }
        return array;
    }

    /**
     * Reads measurements.
     *
     * @param array the JSON. Not modified.
     * @return the measurements, in the same order
     */
    static List<SpeedRow> rows(JSArrayReader<RowJson> array) {
        List<SpeedRow> rows = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            RowJson json = array.get(i);
            rows.add(new SpeedRow(
                    json.getWork(),
                    json.getPath(),
                    json.getWorkers(),
                    json.getHidden(),
                    json.getBatch(),
                    json.getMs(),
                    json.getMin(),
                    json.getMax()));
        }
        return rows;
    }
}
