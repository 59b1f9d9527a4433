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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the script of a lesson may say, as the client declares it.
 *
 * @param names the names of its address
 * @param derived names of numbers that conditions may use, too
 * @param controls what {@code data-controls} may name
 * @param actions what {@code data-do} may name
 * @param guesses the questions that {@code data-guess} may name
 */
public record LessonVocabulary(
        List<Name> names, List<String> derived, List<String> controls, List<String> actions, List<Guess> guesses) {

    /**
     * Returns all that the lessons of this program ask.
     *
     * @return their questions, as {@code lesson/question}
     */
    public static Set<String> questions() {
        Set<String> questions = new HashSet<>();
        read(ProgramFiles.read("app" + FILE))
                .forEach((lesson, vocabulary) ->
                        vocabulary.guessNames().forEach(question -> questions.add(lesson + "/" + question)));
        return Set.copyOf(questions);
    }

    /** Where the build of the client leaves them, beside the compiled modules. */
    public static final String FILE = "/vocabularies.json";

    /**
     * A name of the address.
     *
     * @param name the name
     * @param kind {@code number}, {@code whole}, {@code numbers}, {@code choice} or {@code function}
     * @param least how few numbers a list has
     * @param most how many numbers a list has, or how many variables a function
     * @param min least allowed number
     * @param max greatest allowed number
     * @param choices what can be chosen
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

    /**
     * A question of the lesson.
     *
     * @param name what {@code data-guess} calls it
     * @param kind {@code choice} or {@code number}
     * @param label what is guessed
     * @param options what can be chosen; empty for numbers
     * @param min least number, or the place of the first option
     * @param max greatest number, or the place of the last option
     * @param known whether the right answer is known without measuring
     * @param truth the right answer, a number or the place of an option; 0 where it is not known
     */
    record Guess(
            String name,
            String kind,
            Words label,
            List<Words> options,
            double min,
            double max,
            boolean known,
            double truth) {}

    /**
     * A text in both languages.
     *
     * @param ko the Korean text
     * @param en the English text
     */
    record Words(String ko, String en) {}

    /** Returns what {@code data-guess} may name. */
    List<String> guessNames() {
        return guesses.stream().map(Guess::name).toList();
    }

    /**
     * Reads what the build of the client has written.
     *
     * @param json all vocabularies by lesson
     * @return the vocabularies
     */
    public static Map<String, LessonVocabulary> read(byte[] json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a part of an address.
     *
     * @param query such as {@code ?lr=0.9&steps=20}
     * @throws IllegalArgumentException if it sets something unknown, or to what it may not be
     */
    void requireQuery(String query) {
        for (String part : (query.startsWith("?") ? query.substring(1) : query).split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length < 2) {
                throw new IllegalArgumentException("\"" + part + "\" sets nothing");
            }
            name(pair[0]).require(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
    }

    /**
     * Checks a condition.
     *
     * @param text such as {@code lr > 1 and steps >= 20}
     * @throws IllegalArgumentException if it cannot be read, or compares what is unknown or another kind
     */
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

    /**
     * Checks names.
     *
     * @param what what they name, for messages
     * @param known what they may be
     * @param words the names, with blanks between them
     * @throws IllegalArgumentException if one is unknown
     */
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
