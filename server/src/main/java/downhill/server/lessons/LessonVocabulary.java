package downhill.server.lessons;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.core.function.Condition;
import downhill.core.function.Expression;
import downhill.core.function.ExpressionException;
import downhill.server.files.ProgramFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the script of a lesson may name: parts of its address, derived numbers, controls, handles, actions, questions. */
public record LessonVocabulary(
        List<Name> names,
        List<String> derived,
        List<String> controls,
        List<String> handles,
        List<String> actions,
        List<Guess> guesses) {

    /** Returns the questions of all lessons, by {@code lesson/question}. */
    public static Map<String, Guess> questions() {
        Map<String, Guess> questions = new TreeMap<>();
        read(ProgramFiles.read("app" + FILE))
                .forEach((lesson, vocabulary) ->
                        vocabulary.guesses().forEach(guess -> questions.put(lesson + "/" + guess.name(), guess)));
        return questions;
    }

    /** The file in the client's build, beside the compiled modules. */
    public static final String FILE = "/vocabularies.json";

    /**
     * A name of the address, of the kind {@code number}, {@code whole}, {@code numbers}, {@code choice} or {@code
     * function}; {@code least} and {@code most} limit the count of a list, or {@code most} the variables of a function.
     */
    record Name(String name, String kind, int least, int most, double min, double max, List<String> choices) {
        private void require(String value) {
            String[] parts = kind.equals("numbers") ? value.split(",", -1) : new String[] {value};
            boolean fits = switch (kind) {
                case "choice" -> choices.contains(value);
                case "function" -> isFunction(value);
                default ->
                    Arrays.stream(parts).allMatch(this::isAllowed)
                            && (!kind.equals("numbers") || parts.length >= least && parts.length <= most);
            };
            if (!fits) {
                throw new IllegalArgumentException(name + " = " + value + ", allowed: " + allowed());
            }
        }

        private boolean isAllowed(String part) {
            try {
                double number = Double.parseDouble(part);
                return number >= min && number <= max && (!kind.equals("whole") || number == Math.rint(number));
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        private boolean isFunction(String text) {
            try {
                Expression.parse(text, most);
                return true;
            } catch (ExpressionException unreadable) {
                return false;
            }
        }

        private String allowed() {
            return switch (kind) {
                case "function" -> "a function of " + (most == 1 ? "x" : "x0 and x1");
                case "choice" -> String.join(", ", choices);
                case "whole" -> "a whole number in [" + (long) min + ", " + (long) max + "]";
                case "numbers" -> least + " to " + most + " numbers in [" + min + ", " + max + "]";
                default -> "a number in [" + min + ", " + max + "]";
            };
        }
    }

    /** A choice or a number; {@code truth}, maybe an index, counts only if {@code known} without measuring. */
    public record Guess(
            String name,
            String kind,
            Words label,
            List<Words> options,
            double min,
            double max,
            boolean known,
            double truth) {
        /** Throws an IllegalArgumentException that names the range unless a reader may have given this answer. */
        public void requireAnswer(double value) {
            int count = options.size();
            boolean fits =
                    count > 0 ? value == Math.rint(value) && value >= 0 && value < count : value >= min && value <= max;
            if (!fits) {
                throw new IllegalArgumentException(
                        count > 0
                                ? "not the place of one of " + count + " choices"
                                : "outside [" + min + ", " + max + "]");
            }
        }
    }

    public record Words(String ko, String en) {}

    /** Returns what a step can name for the reader to use. */
    List<String> tools() {
        return Stream.concat(controls.stream(), handles.stream()).distinct().toList();
    }

    List<String> guessNames() {
        return guesses.stream().map(Guess::name).toList();
    }

    public static Map<String, LessonVocabulary> read(byte[] json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks an address part such as {@code ?lr=0.9&steps=20}; throws an IllegalArgumentException. */
    void requireQuery(String query) {
        for (String part : (query.startsWith("?") ? query.substring(1) : query).split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length < 2) {
                throw new IllegalArgumentException("\"" + part + "\" sets nothing");
            }
            name(pair[0]).require(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
    }

    /** Checks a condition such as {@code lr > 1 and steps >= 20}; throws an IllegalArgumentException. */
    void requireCondition(String text) {
        for (Condition.Comparison comparison : Condition.parse(text).comparisons()) {
            if (derived.contains(comparison.name()) && !comparison.isWord()) {
                continue;
            }
            Name name = name(comparison.name());
            if (name.kind().equals("numbers") || name.kind().equals("function")) {
                throw new IllegalArgumentException(name.name() + " is a "
                        + (name.kind().equals("numbers") ? "list" : "function") + ", which cannot be compared");
            }
            boolean word = name.kind().equals("choice");
            if (word != comparison.isWord()) {
                throw new IllegalArgumentException(name.name() + " is no " + (word ? "number" : "word")
                        + " to compare with \"" + comparison.text() + "\"");
            }
            if (word) {
                name.require(comparison.text());
            }
        }
    }

    /** Checks names separated by blanks; throws an IllegalArgumentException. */
    static void requireWords(String what, List<String> known, String words) {
        for (String word : words.strip().split("\\s+")) {
            if (!known.contains(word)) {
                throw new IllegalArgumentException(
                        what + " = \"" + words + "\": unknown is \"" + word + "\", known " + String.join(", ", known));
            }
        }
    }

    private Name name(String name) {
        return names.stream()
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no name of this lesson, which has "
                        + String.join(", ", names.stream().map(Name::name).toList())));
    }
}
