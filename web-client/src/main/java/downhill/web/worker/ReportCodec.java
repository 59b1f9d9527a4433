package downhill.web.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/** Turns a {@link Report} into an object that can travel to the page, and back. */
final class ReportCodec {
    private ReportCodec() {}

    static ReportWire encode(int run, Report report, JSArray<JSObject> transferred) {
        ReportWire wire;
        if (report instanceof Report.TrainingProgress progress) {
            wire = encodeProgress(progress, transferred);
        } else if (report instanceof Report.StepWatched watched) {
            wire = encodeWatched(watched, transferred);
        } else if (report instanceof Report.RunPrepared prepared) {
            wire = encodeDigits(prepared.digits());
        } else if (report instanceof Report.RunRecorded recorded) {
            ReportWire.Record record = create("recorded");
            record.setRecord(recorded.run());
            wire = record;
        } else if (report instanceof Report.WorkerFailed failed) {
            ReportWire.Record record = create("failed");
            record.setReason(failed.reason());
            wire = record;
        } else if (report instanceof Report.SpeedMeasured measured) {
            wire = encodeSpeed(measured);
        } else if (report instanceof Report.RaceProgress progress) {
            wire = encodeRace(progress);
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

    private static ReportWire.Data encodeData(Report report) {
        ReportWire.Data wire = JSObjects.create();
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

    private static ReportWire.Digits encodeDigits(SampleDigits digits) {
        ReportWire.Digits wire = create("prepared");
        wire.setRows(digits.rows());
        wire.setColumns(digits.columns());
        wire.setPixels(Int8Array.fromJavaArray(digits.pixels()));
        wire.setLabels(Int8Array.fromJavaArray(digits.labels()));
        return wire;
    }

    private static ReportWire.Progress encodeProgress(Report.TrainingProgress progress, JSArray<JSObject> transferred) {
        ReportWire.Progress wire = create("progress");
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
        wire.setCommandsHeard(progress.commandsHeard());
        return wire;
    }

    private static ReportWire.Watched encodeWatched(Report.StepWatched watched, JSArray<JSObject> transferred) {
        ReportWire.Watched wire = create("watched");
        wire.setStep(watched.step());
        wire.setLoss(watched.loss());
        Float64Array before = Float64Array.fromJavaArray(watched.before());
        Float64Array after = Float64Array.fromJavaArray(watched.after());
        wire.setBefore(before);
        wire.setAfter(after);
        transferred.push(before.getBuffer());
        transferred.push(after.getBuffer());
        return wire;
    }

    private static Report.StepWatched decodeWatched(ReportWire.Watched wire) {
        return new Report.StepWatched(
                wire.getStep(),
                wire.getLoss(),
                wire.getBefore().toJavaArray(),
                wire.getAfter().toJavaArray());
    }

    private static ReportWire.Race encodeRace(Report.RaceProgress progress) {
        ReportWire.Race wire = create("race");
        wire.setLane(progress.lane().name());
        wire.setPasses(progress.passes());
        wire.setMillis(progress.millis());
        wire.setFinished(progress.finished());
        wire.setDistance(progress.distance());
        return wire;
    }

    private static Report.RaceProgress decodeRace(ReportWire.Race wire) {
        return new Report.RaceProgress(
                Report.Lane.valueOf(wire.getLane()),
                wire.getPasses(),
                wire.getMillis(),
                wire.isFinished(),
                wire.getDistance());
    }

    private static ReportWire.Speed encodeSpeed(Report.SpeedMeasured measured) {
        ReportWire.Speed wire = create("speed");
        wire.setRow(SpeedRowJson.of(measured.row()));
        wire.setCount(measured.count());
        wire.setTotal(measured.total());
        return wire;
    }

    private static Report.SpeedMeasured decodeSpeed(ReportWire.Speed wire) {
        return new Report.SpeedMeasured(SpeedRowJson.read(wire.getRow()), wire.getCount(), wire.getTotal());
    }

    private static <T extends ReportWire> T create(String kind) {
        T wire = JSObjects.create();
        wire.setKind(kind);
        return wire;
    }

    static Report decode(ReportWire wire) {
        return switch (wire.getKind()) {
            case "ready" -> new Report.WorkerReady();
            case "data" -> decodeProgress((ReportWire.Data) wire);
            case "dataFailed" ->
                new Report.DataFailed(((ReportWire.Data) wire).getAddress(), ((ReportWire.Data) wire).getStatus());
            case "dataTooSmall" ->
                new Report.DataTooSmall(((ReportWire.Data) wire).getAddress(), ((ReportWire.Data) wire).getImages());
            case "prepared" -> decodeDigits((ReportWire.Digits) wire);
            case "progress" -> decodeTraining((ReportWire.Progress) wire);
            case "watched" -> decodeWatched((ReportWire.Watched) wire);
            case "recorded" -> new Report.RunRecorded(((ReportWire.Record) wire).getRecord());
            case "speed" -> decodeSpeed((ReportWire.Speed) wire);
            case "race" -> decodeRace((ReportWire.Race) wire);
            case "teamLost" -> new Report.TeamLost();
            case "failed" -> new Report.WorkerFailed(((ReportWire.Record) wire).getReason());
            default -> throw new IllegalArgumentException("report of unknown kind " + wire.getKind());
        };
    }

    private static Report decodeProgress(ReportWire.Data wire) {
        return new Report.DataProgress(wire.getBytes(), wire.getTotalBytes(), wire.getImages(), wire.getTotalImages());
    }

    private static Report decodeDigits(ReportWire.Digits wire) {
        return new Report.RunPrepared(new SampleDigits(
                wire.getRows(),
                wire.getColumns(),
                wire.getPixels().toJavaArray(),
                wire.getLabels().toJavaArray()));
    }

    private static Report decodeTraining(ReportWire.Progress wire) {
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
                wire.getWorkers(),
                wire.getCommandsHeard());
    }
}
