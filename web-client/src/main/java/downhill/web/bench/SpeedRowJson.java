package downhill.web.bench;

import downhill.web.worker.SpeedRow;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A {@link SpeedRow} as scripts and readers copy it. */
interface SpeedRowJson extends JSObject {
    @JSProperty
    void setWork(String work);

    @JSProperty
    void setPath(String path);

    @JSProperty
    void setWorkers(int workers);

    @JSProperty
    void setHidden(int hidden);

    @JSProperty
    void setBatch(int batch);

    @JSProperty
    void setMs(double ms);

    @JSProperty
    void setMin(double min);

    @JSProperty
    void setMax(double max);

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
}
