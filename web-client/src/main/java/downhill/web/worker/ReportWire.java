package downhill.web.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/** A {@link Report} on its way to the page. Which fields it has depends on its kind. */
interface ReportWire extends JSObject {
    @JSProperty
    String getKind();

    @JSProperty
    void setKind(String kind);

    @JSProperty
    int getRun();

    @JSProperty
    void setRun(int run);

    /** {@link Report.DataProgress}, {@link Report.DataFailed}, {@link Report.DataTooSmall}. */
    interface Data extends ReportWire {
        @JSProperty
        double getBytes();

        @JSProperty
        void setBytes(double bytes);

        @JSProperty
        double getTotalBytes();

        @JSProperty
        void setTotalBytes(double totalBytes);

        @JSProperty
        int getImages();

        @JSProperty
        void setImages(int images);

        @JSProperty
        int getTotalImages();

        @JSProperty
        void setTotalImages(int totalImages);

        @JSProperty
        String getAddress();

        @JSProperty
        void setAddress(String address);

        @JSProperty
        int getStatus();

        @JSProperty
        void setStatus(int status);
    }

    /** {@link Report.RunPrepared}. */
    interface Digits extends ReportWire {
        @JSProperty
        int getRows();

        @JSProperty
        void setRows(int rows);

        @JSProperty
        int getColumns();

        @JSProperty
        void setColumns(int columns);

        @JSProperty
        Int8Array getPixels();

        @JSProperty
        void setPixels(Int8Array pixels);

        @JSProperty
        Int8Array getLabels();

        @JSProperty
        void setLabels(Int8Array labels);
    }

    /** {@link Report.TrainingProgress}. */
    interface Progress extends ReportWire {
        @JSProperty
        String getPhase();

        @JSProperty
        void setPhase(String phase);

        @JSProperty
        int getStep();

        @JSProperty
        void setStep(int step);

        @JSProperty
        Float64Array getLosses();

        @JSProperty
        void setLosses(Float64Array losses);

        @JSProperty
        double getLearningRate();

        @JSProperty
        void setLearningRate(double learningRate);

        @JSProperty
        double getMillisPerStep();

        @JSProperty
        void setMillisPerStep(double millisPerStep);

        @JSProperty
        JSArrayReader<RunJson.PointJson> getEvaluations();

        @JSProperty
        void setEvaluations(JSArrayReader<RunJson.PointJson> evaluations);

        @JSProperty
        JSArrayReader<RunJson.PointJson> getChanges();

        @JSProperty
        void setChanges(JSArrayReader<RunJson.PointJson> changes);

        @JSProperty
        Float64Array getProbabilities();

        @JSProperty
        void setProbabilities(Float64Array probabilities);

        @JSProperty
        String getFingerprint();

        @JSProperty
        void setFingerprint(String fingerprint);

        @JSProperty
        String getPath();

        @JSProperty
        void setPath(String path);

        @JSProperty
        int getWorkers();

        @JSProperty
        void setWorkers(int workers);

        @JSProperty
        int getCommandsHeard();

        @JSProperty
        void setCommandsHeard(int commandsHeard);
    }

    /** {@link Report.StepWatched}. */
    interface Watched extends ReportWire {
        @JSProperty
        int getStep();

        @JSProperty
        void setStep(int step);

        @JSProperty
        double getLoss();

        @JSProperty
        void setLoss(double loss);

        @JSProperty
        Float64Array getBefore();

        @JSProperty
        void setBefore(Float64Array before);

        @JSProperty
        Float64Array getAfter();

        @JSProperty
        void setAfter(Float64Array after);
    }

    /** {@link Report.SpeedMeasured}. */
    interface Speed extends ReportWire {
        @JSProperty
        SpeedRowJson getRow();

        @JSProperty
        void setRow(SpeedRowJson row);

        @JSProperty
        int getCount();

        @JSProperty
        void setCount(int count);

        @JSProperty
        int getTotal();

        @JSProperty
        void setTotal(int total);
    }

    /** {@link Report.RaceProgress}. */
    interface Race extends ReportWire {
        @JSProperty
        String getLane();

        @JSProperty
        void setLane(String lane);

        @JSProperty
        int getPasses();

        @JSProperty
        void setPasses(int passes);

        @JSProperty
        double getMillis();

        @JSProperty
        void setMillis(double millis);

        @JSProperty
        boolean isFinished();

        @JSProperty
        void setFinished(boolean finished);

        @JSProperty
        double getDistance();

        @JSProperty
        void setDistance(double distance);
    }

    /** {@link Report.RunRecorded}, {@link Report.WorkerFailed}. */
    interface Record extends ReportWire {
        @JSProperty
        RunJson getRecord();

        @JSProperty
        void setRecord(RunJson record);

        @JSProperty
        String getReason();

        @JSProperty
        void setReason(String reason);
    }
}
