package downhill.web.worker;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;
import downhill.core.function.Activation;

/**
 * Writes and reads an {@link Inspection}, a {@link Finding} and a {@link Checkup} part by part. They are no commands and reports: the client of
 * the run does not read them, nor do workers without a {@link RunInspector}.
 */
final class InspectionCodec {
    private static final String ASKED = "inspect";
    private static final String FOUND = "found";

    private InspectionCodec() {}

    /** Tells whether a message is a question about the network. */
    static boolean isInspection(Message message) {
        return message.getTexts()[0].equals(ASKED);
    }

    /** Tells whether a message is the answer to one. */
    static boolean isFinding(Message message) {
        return message.getTexts()[0].equals(FOUND);
    }

    static void write(Inspection inspection, WireWriter out) {
        out.add(ASKED);
        if (inspection instanceof Inspection.OfWeights) {
            out.add("weights");
        } else if (inspection instanceof Inspection.OfAnswers) {
            out.add("answers");
        } else if (inspection instanceof Inspection.OfImages images) {
            out.add("images").add(toDoubles(images.indices()));
        } else if (inspection instanceof Inspection.OfTrainingImages) {
            out.add("trainingImages");
        }
    }

    static Inspection inspection(WireReader in) {
        in.text();
        String kind = in.text();
        return switch (kind) {
            case "weights" -> new Inspection.OfWeights();
            case "answers" -> new Inspection.OfAnswers();
            case "images" -> new Inspection.OfImages(toInts(in.numbers()));
            case "trainingImages" -> new Inspection.OfTrainingImages();
            default -> throw new IllegalArgumentException("inspection of unknown kind " + kind);
        };
    }

    static void write(Finding finding, WireWriter out) {
        out.add(FOUND);
        if (finding instanceof Finding.Weights weights) {
            out.add("weights")
                    .add(weights.step())
                    .add(weights.hiddenSize())
                    .add(weights.activation())
                    .add(weights.testSize())
                    .add(weights.parameters());
        } else if (finding instanceof Finding.Answers answers) {
            out.add("answers")
                    .add(answers.step())
                    .add(answers.truths())
                    .add(answers.answers())
                    .add(answers.probabilities())
                    .add(answers.millis());
        } else if (finding instanceof Finding.Images images) {
            write(images, out.add("images"));
        } else if (finding instanceof Finding.TrainingImages training) {
            write(training.images(), out.add("trainingImages"));
        }
    }

    private static void write(Finding.Images images, WireWriter out) {
        out.add(toDoubles(images.indices()))
                .add(images.rows())
                .add(images.columns())
                .add(images.pixels())
                .add(images.labels());
    }

    static Finding finding(WireReader in) {
        in.text();
        String kind = in.text();
        return switch (kind) {
            case "weights" ->
                new Finding.Weights(in.whole(), in.whole(), Activation.valueOf(in.text()), in.whole(), in.numbers());
            case "answers" -> new Finding.Answers(in.whole(), in.bytes(), in.bytes(), in.numbers(), in.number());
            case "images" -> images(in);
            case "trainingImages" -> new Finding.TrainingImages(images(in));
            default -> throw new IllegalArgumentException("finding of unknown kind " + kind);
        };
    }

    static void write(Checkup checkup, WireWriter out) {
        HiddenActivity activity = checkup.activity();
        out.add(activity.images())
                .add(activity.activation())
                .add(activity.min())
                .add(activity.mean())
                .add(activity.max())
                .add(activity.saturated())
                .add(toDoubles(checkup.predictions().predicted()))
                .add(toDoubles(checkup.predictions().actual()));
    }

    static Checkup checkup(WireReader in) {
        HiddenActivity activity = new HiddenActivity(
                in.whole(), Activation.valueOf(in.text()), in.numbers(), in.numbers(), in.numbers(), in.numbers());
        return new Checkup(activity, new PredictionCounts(toInts(in.numbers()), toInts(in.numbers())));
    }

    private static Finding.Images images(WireReader in) {
        return new Finding.Images(toInts(in.numbers()), in.whole(), in.whole(), in.bytes(), in.bytes());
    }

    private static double[] toDoubles(int[] values) {
        double[] numbers = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = values[i];
        }
        return numbers;
    }

    private static int[] toInts(double[] numbers) {
        int[] values = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = (int) numbers[i];
        }
        return values;
    }
}
