package downhill.web.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A {@link SpeedRow} as it goes from the worker to the page, and to the server and back. */
public interface SpeedRowJson extends JSObject {
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

    /**
     * Returns the JSON of a measurement.
     *
     * @param row the measurement
     * @return a new object
     */
    static SpeedRowJson of(SpeedRow row) {
        SpeedRowJson json = JSObjects.create();
        json.setWork(row.work());
        json.setPath(row.path());
        json.setWorkers(row.workers());
        json.setHidden(row.hidden());
        json.setBatch(row.batch());
        json.setMs(row.ms());
        json.setMin(row.min());
        json.setMax(row.max());
        return json;
    }

    /**
     * Reads a measurement.
     *
     * @param json what {@link #of} made, or the server answered. Not modified.
     * @return the measurement
     */
    static SpeedRow read(SpeedRowJson json) {
        return new SpeedRow(
                json.getWork(),
                json.getPath(),
                json.getWorkers(),
                json.getHidden(),
                json.getBatch(),
                json.getMs(),
                json.getMin(),
                json.getMax());
    }
}
