package downhill.web.vocabulary;

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
import downhill.web.page.Language;
import downhill.web.page.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the scripts of the lessons may say, by which the server checks them when it starts. */
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
        return "{\"names\":" + array(lesson.names(), WriteVocabularies::json) + ",\"derived\":" + list(lesson.derived())
                + ",\"controls\":" + list(lesson.controls()) + ",\"handles\":" + list(lesson.handles())
                + ",\"actions\":" + list(lesson.actions())
                + ",\"guesses\":"
                + array(lesson.guesses(), WriteVocabularies::json) + "}";
    }

    private static String json(Vocabulary.Name name) {
        return "{\"name\":" + text(name.name()) + ",\"kind\":" + text(name.kind()) + ",\"least\":" + name.least()
                + ",\"most\":" + name.most() + ",\"min\":" + name.min() + ",\"max\":" + name.max() + ",\"choices\":"
                + list(name.choices()) + "}";
    }

    /** Returns a question as JSON; a truth that is not known is 0, since JSON has no NaN. */
    static String json(Question<?> asked) {
        return "{\"name\":" + text(asked.name()) + ",\"kind\":"
                + text(asked.options().isEmpty() ? "number" : "choice") + ",\"label\":" + words(asked.label())
                + ",\"options\":" + array(asked.options(), WriteVocabularies::words) + ",\"min\":"
                + asked.scale().min() + ",\"max\":" + asked.scale().max() + ",\"known\":" + asked.isKnown()
                + ",\"truth\":" + (asked.isKnown() ? asked.truth() : 0) + "}";
    }

    private static String words(Text words) {
        return "{\"ko\":" + text(words.in(Language.KO)) + ",\"en\":" + text(words.in(Language.EN)) + "}";
    }

    private static String list(List<String> words) {
        return array(words, WriteVocabularies::text);
    }

    private static <T> String array(List<T> items, Function<T, String> json) {
        return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
