package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.chart.PlotTexts;
import downhill.web.lesson.Key;
import downhill.web.lesson.Question;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text of the pages, wherever it is a constant: in a list of texts, as an option of an enum, as what a figure is called,
 * or as what a lesson lets its readers choose from and answer.
 */
class TextsTest {
    /** A formula is the same in both languages. */
    private static final Set<String> NOT_TRANSLATED = Set.of("downhill.web.lesson.numericaldiff.Example.SINE");

    /** Nicknames that nobody may take, and the titles of the book. */
    private static final Set<String> NOT_OURS = Set.of("ShownText.java", "LessonMap.java");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LISTING = Pattern.compile("(?s)```.*?```|`[^`]*`|<pre>.*?</pre>|\\n */[/*][^\\n]*");

    /** A Korean sentence that ends in -다 without -니다, in -자, or in a question without -요 or -니까. */
    private static final Pattern IMPOLITE =
            Pattern.compile("(?<![니보])다(?=[.!<\"\\]]|$)|[보하]자(?=[.!<\"]|$)|[가-힣](?<!요|니까)\\?");

    /** Attributes, which end with a quote inside of a tag, are code. */
    private static final Pattern POWER_OF_CODE = Pattern.compile("(?<![\\w.])1e[-−]?\\d+(?!\\d|[^<>\"]*\"[^<>]*>)");

    @Test
    void useNoWordThatTheTermsForbid() throws Exception {
        Pattern forbidden = forbidden();
        assertThat(List.of("다시 예상해 보세요", "걸음마다의 값", "Train accuracy", "two colours", "for ever"))
                .allMatch(text -> forbidden.matcher(text).find());
        assertThat(List.of("하이퍼파라미터", "뉴런", "for every", "training accuracy"))
                .noneMatch(text -> forbidden.matcher(text).find());
        assertThat(faults(forbidden)).isEmpty();
    }

    @Test
    void speakPoliteKorean() throws Exception {
        assertThat(List.of("두 배가 된다", "손실이다.", "눌러 보자.", "어떻게 될까?"))
                .allMatch(text -> IMPOLITE.matcher(text).find());
        assertThat(List.of("두 배가 됩니다.", "1보다 큽니다.", "어떻게 될까요?", "몇 장입니까?", "눌러 보세요."))
                .noneMatch(text -> IMPOLITE.matcher(text).find());
        assertThat(faults(IMPOLITE)).isEmpty();
    }

    /** A power of ten is 10⁻⁶, as in formulas; what the book or a program writes is code. */
    @Test
    void writePowersOfTenAsFormulasDo() throws Exception {
        assertThat(faults(POWER_OF_CODE))
                .filteredOn(fault -> !fault.contains("/PythonCode.java: ") && !fault.startsWith("CHANGELOG.md: "))
                .isEmpty();
    }

    private static List<String> faults(Pattern wrong) throws Exception {
        List<String> faults = new ArrayList<>();
        everyText().forEach((name, text) -> {
            Matcher found = wrong.matcher(text);
            while (found.find()) {
                faults.add(name + ": " + found.group() + " in " + around(text, found.start()));
            }
        });
        return faults;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20))
                .replace('\n', ' ');
    }

    /** The third column of docs/terms.md. A word begins where no letter stands before it, unless it begins with a hyphen. */
    private static Pattern forbidden() throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../docs/terms.md"))) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| ") && !line.startsWith("| 한국어 ")) {
                for (String word : cells[3].strip().split(" *, *")) {
                    String start = word.startsWith("-") ? "" : "(?<![가-힣a-zA-Z])";
                    String end = TextChecks.hasHangul(word) ? "" : "(?:s|ed)?(?![a-zA-Z])";
                    if (!word.isEmpty()) {
                        words.add(start + Pattern.quote(word.replace("-", "")) + end);
                    }
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(60);
        return Pattern.compile("(?i)" + String.join("|", words));
    }

    /** Every constant, page, document without its listings, and line of Java with Korean in it, by its place. */
    private static Map<String, String> everyText() throws Exception {
        Map<String, String> every = new TreeMap<>();
        texts().forEach((name, several) -> {
            for (int i = 0; i < several.size(); i++) {
                every.put(name + " " + i + " ko", several.get(i).ko());
                every.put(name + " " + i + " en", several.get(i).en());
            }
        });
        for (Path file : files("../static", ".html", ".json", ".js")) {
            every.put(file.toString(), prose(file));
        }
        for (Path file : files("../server/src/main/resources/pages", ".html")) {
            every.put(file.toString(), prose(file));
        }
        for (Path file : files("../docs", ".md")) {
            if (!file.endsWith("terms.md")) {
                every.put(file.toString(), prose(file));
            }
        }
        for (String name : List.of("README.md", "README.ko.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md")) {
            every.put(name, prose(Path.of("..", name)));
        }
        for (String module : List.of("src/main/java", "../server/src/main/java", "../core/src/main/java")) {
            for (Path file : files(module, ".java")) {
                String korean = Files.readAllLines(file).stream()
                        .filter(TextChecks::hasHangul)
                        .collect(Collectors.joining("\n"));
                if (!korean.isEmpty() && !NOT_OURS.contains(file.getFileName().toString())) {
                    every.put(file.toString(), korean);
                }
            }
        }
        assertThat(every).hasSizeGreaterThan(2_000).containsKey("../static/lessons/ko/glossary.html");
        return every;
    }

    private static List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }

    private static String prose(Path file) throws IOException {
        return LISTING.matcher(Files.readString(file)).replaceAll("");
    }

    /** Settings, commands and file names: what one edition describes, the other does as well. */
    @Test
    void bothReadmesNameTheSameCode() throws IOException {
        Set<String> english = codeOf("README.md");
        assertThat(english).contains("OPERATOR", "RETENTION_DAYS", "-DskipITs");
        assertThat(codeOf("README.ko.md")).isEqualTo(english);
    }

    private static Set<String> codeOf(String readme) throws IOException {
        String prose = Files.readString(Path.of("..", readme)).replaceAll("(?s)```.*?```", "");
        return CODE.matcher(prose).results().map(code -> code.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void speakBothLanguages() throws Exception {
        Map<String, List<Text>> texts = texts();
        // Were the search to find nothing, nothing would be checked.
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.values()).contains(List.of(ConfigText.LINE), List.of(ConfigField.DATASET));
        assertThat(texts.values().stream().filter(several -> several.size() > 1))
                .hasSizeGreaterThan(20);
        List<String> faults = new ArrayList<>();
        texts.forEach((name, several) -> several.forEach(text -> {
            try {
                TextChecks.requireBothLanguages(text);
            } catch (AssertionError e) {
                faults.add(name + ": " + e.getMessage());
            }
        }));
        assertThat(faults).isEmpty();
    }

    /** By the class and name of the constant. */
    private static Map<String, List<Text>> texts()
            throws IOException, URISyntaxException, ReflectiveOperationException {
        Path root = Path.of(
                Text.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, List<Text>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("downhill/web"))) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".class"))::iterator) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                addConstants(texts, name.substring(0, name.length() - ".class".length()));
            }
        }
        return texts;
    }

    private static void addConstants(Map<String, List<Text>> texts, String className)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName(className, false, Text.class.getClassLoader());
        for (Field field : type.getDeclaredFields()) {
            String name = className + "." + field.getName();
            if (Modifier.isStatic(field.getModifiers())
                    && !NOT_TRANSLATED.contains(name)
                    && declares(field.getType())) {
                field.setAccessible(true);
                Object declared = field.get(null);
                if (declared != null) {
                    texts.put(name, textsOf(declared));
                }
            }
        }
    }

    private static boolean declares(Class<?> type) {
        return Text.class.isAssignableFrom(type)
                || type == Key.Choice.class
                || type == Question.class
                || type == PlotTexts.class;
    }

    private static List<Text> textsOf(Object declared) {
        if (declared instanceof Text text) {
            return List.of(text);
        }
        if (declared instanceof Key.Choice<?> key) {
            // Only what no control shows has no words.
            assertThat(key.words().size()).isIn(0, key.all().size());
            return key.words();
        }
        if (declared instanceof Question<?> question) {
            return List.copyOf(question.options());
        }
        PlotTexts figure = (PlotTexts) declared;
        List<Text> texts = new ArrayList<>(figure.heads());
        texts.addAll(List.of(figure.title(), figure.x(), figure.y(), figure.table()));
        return texts;
    }
}
