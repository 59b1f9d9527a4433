package downhill.web.worker;

import downhill.core.function.Activation;

/** Writes and reads an {@link Inspection} and a {@link Finding} part by part. */
final class InspectionCodec {
    private InspectionCodec() {}

    static void write(Inspection inspection, WireWriter out) {
        if (inspection instanceof Inspection.OfWeights) {
            out.add("weights");
        } else if (inspection instanceof Inspection.OfAnswers) {
            out.add("answers");
        } else if (inspection instanceof Inspection.OfImages images) {
            out.add("images").add(toDoubles(images.indices()));
        }
    }

    static Inspection inspection(WireReader in) {
        String kind = in.text();
        return switch (kind) {
            case "weights" -> new Inspection.OfWeights();
            case "answers" -> new Inspection.OfAnswers();
            case "images" -> new Inspection.OfImages(toInts(in.numbers()));
            default -> throw new IllegalArgumentException("inspection of unknown kind " + kind);
        };
    }

    static void write(Finding finding, WireWriter out) {
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
            out.add("images")
                    .add(toDoubles(images.indices()))
                    .add(images.rows())
                    .add(images.columns())
                    .add(images.pixels())
                    .add(images.labels());
        }
    }

    static Finding finding(WireReader in) {
        String kind = in.text();
        return switch (kind) {
            case "weights" ->
                new Finding.Weights(in.whole(), in.whole(), Activation.valueOf(in.text()), in.whole(), in.numbers());
            case "answers" -> new Finding.Answers(in.whole(), in.bytes(), in.bytes(), in.numbers(), in.number());
            case "images" -> new Finding.Images(toInts(in.numbers()), in.whole(), in.whole(), in.bytes(), in.bytes());
            default -> throw new IllegalArgumentException("finding of unknown kind " + kind);
        };
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
