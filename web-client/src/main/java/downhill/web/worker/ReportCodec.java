package downhill.web.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/** Turns a {@link Report} into an object that can travel to the page, and back. */
final class ReportCodec {
    private ReportCodec() {}

    /** A report on its way. Which fields it has depends on its kind. */
    interface Wire extends JSObject {
        @JSProperty
        String getKind();

        @JSProperty
        void setKind(String kind);

        @JSProperty
        int getRun();

        @JSProperty
        void setRun(int run);
    }

    /** {@link Report.DataProgress}, {@link Report.DataFailed}, {@link Report.DataTooSmall}. */
    interface DataWire extends Wire {
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
    interface DigitsWire extends Wire {
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
    interface ProgressWire extends Wire {
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
    }

    /** {@link Report.SpeedMeasured}. */
    interface SpeedWire extends Wire {
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
        Float64Array getMillis();

        @JSProperty
        void setMillis(Float64Array millis);

        @JSProperty
        int getCount();

        @JSProperty
        void setCount(int count);

        @JSProperty
        int getTotal();

        @JSProperty
        void setTotal(int total);
    }

    /** {@link Report.RunRecorded}, {@link Report.WorkerFailed}. */
    interface RecordWire extends Wire {
        @JSProperty
        RunJson getRecord();

        @JSProperty
        void setRecord(RunJson record);

        @JSProperty
        String getReason();

        @JSProperty
        void setReason(String reason);
    }

    static Wire encode(int run, Report report, JSArray<JSObject> transferred) {
        Wire wire;
        if (report instanceof Report.TrainingProgress progress) {
            wire = encodeProgress(progress, transferred);
        } else if (report instanceof Report.RunPrepared prepared) {
            wire = encodeDigits(prepared.digits());
        } else if (report instanceof Report.RunRecorded recorded) {
            RecordWire record = create("recorded");
            record.setRecord(recorded.run());
            wire = record;
        } else if (report instanceof Report.WorkerFailed failed) {
            RecordWire record = create("failed");
            record.setReason(failed.reason());
            wire = record;
        } else if (report instanceof Report.SpeedMeasured measured) {
            wire = encodeSpeed(measured);
        } else if (report instanceof Report.TeamLost) {
            wire = create("teamLost");
        } else if (report instanceof Report.WorkerReady) {
            wire = create("ready");
        } else {
            wire = encodeData(report);
        }
        wire.setRun(run);
        return wire;
    }

    private static DataWire encodeData(Report report) {
        DataWire wire = JSObjects.create();
        if (report instanceof Report.DataProgress progress) {
            wire.setKind("data");
            wire.setBytes(progress.bytes());
            wire.setTotalBytes(progress.totalBytes());
            wire.setImages(progress.images());
            wire.setTotalImages(progress.totalImages());
        } else if (report instanceof Report.DataFailed failed) {
            wire.setKind("dataFailed");
            wire.setAddress(failed.address());
            wire.setStatus(failed.status());
        } else if (report instanceof Report.DataTooSmall tooSmall) {
            wire.setKind("dataTooSmall");
            wire.setAddress(tooSmall.field());
            wire.setImages(tooSmall.available());
        }
        return wire;
    }

    private static DigitsWire encodeDigits(SampleDigits digits) {
        DigitsWire wire = create("prepared");
        wire.setRows(digits.rows());
        wire.setColumns(digits.columns());
        wire.setPixels(Int8Array.fromJavaArray(digits.pixels()));
        wire.setLabels(Int8Array.fromJavaArray(digits.labels()));
        return wire;
    }

    private static ProgressWire encodeProgress(Report.TrainingProgress progress, JSArray<JSObject> transferred) {
        ProgressWire wire = create("progress");
        wire.setPhase(progress.phase().name());
        wire.setStep(progress.step());
        Float64Array losses = Float64Array.fromJavaArray(progress.losses());
        wire.setLosses(losses);
        transferred.push(losses.getBuffer());
        wire.setLearningRate(progress.learningRate());
        wire.setMillisPerStep(progress.millisPerStep());
        wire.setEvaluations(RunJson.ofEvaluations(progress.evaluations()));
        wire.setChanges(RunJson.ofChanges(progress.changes()));
        wire.setProbabilities(Float64Array.fromJavaArray(progress.probabilities()));
        wire.setFingerprint(progress.fingerprint());
        wire.setPath(progress.path());
        wire.setWorkers(progress.workers());
        return wire;
    }

    private static SpeedWire encodeSpeed(Report.SpeedMeasured measured) {
        SpeedWire wire = create("speed");
        SpeedRow row = measured.row();
        wire.setWork(row.work());
        wire.setPath(row.path());
        wire.setWorkers(row.workers());
        wire.setHidden(row.hidden());
        wire.setBatch(row.batch());
        wire.setMillis(Float64Array.fromJavaArray(new double[] {row.ms(), row.min(), row.max()}));
        wire.setCount(measured.count());
        wire.setTotal(measured.total());
        return wire;
    }

    private static Report.SpeedMeasured decodeSpeed(SpeedWire wire) {
        double[] millis = wire.getMillis().toJavaArray();
        SpeedRow row = new SpeedRow(
                wire.getWork(),
                wire.getPath(),
                wire.getWorkers(),
                wire.getHidden(),
                wire.getBatch(),
                millis[0],
                millis[1],
                millis[2]);
        return new Report.SpeedMeasured(row, wire.getCount(), wire.getTotal());
    }

    private static <T extends Wire> T create(String kind) {
        T wire = JSObjects.create();
        wire.setKind(kind);
        return wire;
    }

    static Report decode(Wire wire) {
        return switch (wire.getKind()) {
            case "ready" -> new Report.WorkerReady();
            case "data" -> decodeProgress((DataWire) wire);
            case "dataFailed" -> new Report.DataFailed(((DataWire) wire).getAddress(), ((DataWire) wire).getStatus());
            case "dataTooSmall" ->
                new Report.DataTooSmall(((DataWire) wire).getAddress(), ((DataWire) wire).getImages());
            case "prepared" -> decodeDigits((DigitsWire) wire);
            case "progress" -> decodeTraining((ProgressWire) wire);
            case "recorded" -> new Report.RunRecorded(((RecordWire) wire).getRecord());
            case "speed" -> decodeSpeed((SpeedWire) wire);
            case "teamLost" -> new Report.TeamLost();
            case "failed" -> new Report.WorkerFailed(((RecordWire) wire).getReason());
            default -> throw new IllegalArgumentException("report of unknown kind " + wire.getKind());
        };
    }

    private static Report decodeProgress(DataWire wire) {
        return new Report.DataProgress(wire.getBytes(), wire.getTotalBytes(), wire.getImages(), wire.getTotalImages());
    }

    private static Report decodeDigits(DigitsWire wire) {
        return new Report.RunPrepared(new SampleDigits(
                wire.getRows(),
                wire.getColumns(),
                wire.getPixels().toJavaArray(),
                wire.getLabels().toJavaArray()));
    }

    private static Report decodeTraining(ProgressWire wire) {
        return new Report.TrainingProgress(
                Report.Phase.valueOf(wire.getPhase()),
                wire.getStep(),
                wire.getLosses().toJavaArray(),
                wire.getLearningRate(),
                wire.getMillisPerStep(),
                RunJson.evaluations(wire.getEvaluations()),
                RunJson.changes(wire.getChanges()),
                wire.getProbabilities().toJavaArray(),
                wire.getFingerprint(),
                wire.getPath(),
                wire.getWorkers());
    }
}
