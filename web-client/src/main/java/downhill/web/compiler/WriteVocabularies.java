package downhill.web.compiler;

import downhill.web.lesson.Question;
import downhill.web.lesson.Vocabulary;
import downhill.web.lesson.cost.CostState;
import downhill.web.lesson.evaluation.EvaluationState;
import downhill.web.lesson.gradient.GradientState;
import downhill.web.lesson.gradientdescent.DescentState;
import downhill.web.lesson.learning.LearningState;
import downhill.web.lesson.logistic.LogisticState;
import downhill.web.lesson.loss.LossState;
import downhill.web.lesson.minibatch.MiniBatchState;
import downhill.web.lesson.numericaldiff.NumericalDiffState;
import downhill.web.lesson.partialderivative.PartialState;
import downhill.web.lesson.roundup.RoundUpState;
import downhill.web.lesson.simplenet.SimpleNetState;
import downhill.web.lesson.training.TrainingState;
import downhill.web.lesson.twolayernet.TwoLayerState;
import downhill.web.lesson.whyloss.WhyLossState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the server what the scripts of the lessons may say, so that it can check them when it starts. */
public final class WriteVocabularies {
    /** By lesson. */
    static final Map<String, Vocabulary> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("cost", CostState.VOCABULARY),
            Map.entry("evaluation", EvaluationState.VOCABULARY),
            Map.entry("gradient", GradientState.VOCABULARY),
            Map.entry("gradient-descent", DescentState.VOCABULARY),
            Map.entry("learning", LearningState.VOCABULARY),
            Map.entry("logistic", LogisticState.VOCABULARY),
            Map.entry("loss", LossState.VOCABULARY),
            Map.entry("mini-batch", MiniBatchState.VOCABULARY),
            Map.entry("numerical-diff", NumericalDiffState.VOCABULARY),
            Map.entry("partial-derivative", PartialState.VOCABULARY),
            Map.entry("round-up", RoundUpState.VOCABULARY),
            Map.entry("simple-net", SimpleNetState.VOCABULARY),
            Map.entry("training", TrainingState.VOCABULARY),
            Map.entry("two-layer-net", TwoLayerState.VOCABULARY),
            Map.entry("why-loss", WhyLossState.VOCABULARY)));

    private WriteVocabularies() {}

    /**
     * Writes the vocabularies.
     *
     * @param args the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                ALL.entrySet().stream()
                        .map(lesson -> text(lesson.getKey()) + ":" + json(lesson.getValue()))
                        .collect(Collectors.joining(",\n", "{", "}\n")));
    }

    private static String json(Vocabulary lesson) {
        String names = lesson.names().stream().map(WriteVocabularies::json).collect(Collectors.joining(",", "[", "]"));
        return "{\"names\":" + names + ",\"derived\":" + list(lesson.derived()) + ",\"controls\":"
                + list(lesson.controls()) + ",\"actions\":" + list(lesson.actions()) + ",\"guesses\":"
                + list(lesson.guesses().stream().map(Question::name).toList()) + "}";
    }

    private static String json(Vocabulary.Name name) {
        return "{\"name\":" + text(name.name()) + ",\"kind\":" + text(name.kind()) + ",\"least\":" + name.least()
                + ",\"most\":" + name.most() + ",\"min\":" + name.min() + ",\"max\":" + name.max() + ",\"choices\":"
                + list(name.choices()) + "}";
    }

    private static String list(List<String> words) {
        return words.stream().map(WriteVocabularies::text).collect(Collectors.joining(",", "[", "]"));
    }

    /** All of them are plain words. */
    private static String text(String word) {
        return "\"" + word + "\"";
    }
}
