package downhill.web.worker;

/** Writes a {@link Report} part by part, and reads it. */
final class ReportCodec {
    private ReportCodec() {}

    static void write(Report report, WireWriter out) {
        if (report instanceof Report.TrainingProgress progress) {
            writeProgress(progress, out.add("progress"));
        } else if (report instanceof Report.WorkerReady) {
            out.add("ready");
        } else if (report instanceof Report.DataProgress data) {
            out.add("data")
                    .add(data.bytes())
                    .add(data.totalBytes())
                    .add(data.images())
                    .add(data.totalImages());
        } else if (report instanceof Report.DataFailed failed) {
            out.add("dataFailed").add(failed.address()).add(failed.status());
        } else if (report instanceof Report.DataTooSmall tooSmall) {
            out.add("dataTooSmall").add(tooSmall.field()).add(tooSmall.available());
        } else if (report instanceof Report.RunPrepared prepared) {
            SampleDigits digits = prepared.digits();
            out.add("prepared")
                    .add(digits.rows())
                    .add(digits.columns())
                    .add(digits.pixels())
                    .add(digits.labels());
        } else if (report instanceof Report.StepWatched watched) {
            out.add("watched")
                    .add(watched.step())
                    .add(watched.loss())
                    .add(watched.before())
                    .add(watched.after());
        } else if (report instanceof Report.RunRecorded recorded) {
            out.add("recorded").add(recorded.json());
        } else if (report instanceof Report.SpeedMeasured measured) {
            writeSpeed(measured.row(), out.add("speed"));
            out.add(measured.count()).add(measured.total());
        } else if (report instanceof Report.SpeedEnded) {
            out.add("speedEnded");
        } else if (report instanceof Report.RaceProgress race) {
            out.add("race")
                    .add(race.lane())
                    .add(race.passes())
                    .add(race.millis())
                    .add(race.finished())
                    .add(race.distance());
        } else if (report instanceof Report.TeamLost) {
            out.add("teamLost");
        } else if (report instanceof Report.WorkerFailed failed) {
            out.add("failed").add(failed.reason());
        }
    }

    private static void writeProgress(Report.TrainingProgress progress, WireWriter out) {
        out.add(progress.phase())
                .add(progress.step())
                .add(progress.losses())
                .add(progress.lossesAfterUpdate())
                .add(progress.learningRate())
                .add(progress.millisPerStep())
                .add(progress.millis());
        RunCodec.writeEvaluations(progress.evaluations(), out);
        RunCodec.writeChanges(progress.changes(), out);
        out.add(progress.probabilities())
                .add(progress.fingerprint())
                .add(progress.path())
                .add(progress.workers())
                .add(progress.commandsHeard());
    }

    private static void writeSpeed(SpeedRow row, WireWriter out) {
        out.add(row.work())
                .add(row.path())
                .add(row.workers())
                .add(row.hidden())
                .add(row.batch())
                .add(row.ms())
                .add(row.min())
                .add(row.max());
    }

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException if it is of an unknown kind
     */
    static Report read(WireReader in) {
        String kind = in.text();
        return switch (kind) {
            case "progress" -> readProgress(in);
            case "ready" -> new Report.WorkerReady();
            case "data" -> new Report.DataProgress(in.number(), in.number(), in.whole(), in.whole());
            case "dataFailed" -> new Report.DataFailed(in.text(), in.whole());
            case "dataTooSmall" -> new Report.DataTooSmall(in.text(), in.whole());
            case "prepared" -> new Report.RunPrepared(new SampleDigits(in.whole(), in.whole(), in.bytes(), in.bytes()));
            case "watched" -> new Report.StepWatched(in.whole(), in.number(), in.numbers(), in.numbers());
            case "recorded" -> new Report.RunRecorded(in.text());
            case "speed" -> new Report.SpeedMeasured(readSpeed(in), in.whole(), in.whole());
            case "speedEnded" -> new Report.SpeedEnded();
            case "race" ->
                new Report.RaceProgress(
                        Report.Lane.valueOf(in.text()), in.whole(), in.number(), in.flag(), in.number());
            case "teamLost" -> new Report.TeamLost();
            case "failed" -> new Report.WorkerFailed(in.text());
            default -> throw new IllegalArgumentException("report of unknown kind " + kind);
        };
    }

    private static Report.TrainingProgress readProgress(WireReader in) {
        return new Report.TrainingProgress(
                Report.Phase.valueOf(in.text()),
                in.whole(),
                in.numbers(),
                in.numbers(),
                in.number(),
                in.number(),
                in.number(),
                RunCodec.evaluations(in),
                RunCodec.changes(in),
                in.numbers(),
                in.text(),
                in.text(),
                in.whole(),
                in.whole());
    }

    private static SpeedRow readSpeed(WireReader in) {
        return new SpeedRow(
                in.text(), in.text(), in.whole(), in.whole(), in.whole(), in.number(), in.number(), in.number());
    }
}
