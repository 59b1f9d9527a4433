package downhill.web.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java takes from pages' templates is in some page; a browser would only find out when it shows the panel. */
class TemplateTest {
    private static final Pattern CLONE = Pattern.compile("Template\\.clone\\(\"([^\"]+)\"\\)");
    private static final Pattern PART = Pattern.compile("\\.part\\(\"([^\"]+)\"\\)");
    private static final Pattern TEMPLATE = Pattern.compile("(?s)<template id=\"([^\"]+)\">(.*?)</template>");
    private static final Pattern DATA_PART = Pattern.compile("data-part=\"([^\"]+)\"");
    private static final Pattern ROOT = Pattern.compile("(?s)\\s*<(\\w+)\\b.*</\\1>\\s*");

    private static final Map<String, String> SOURCES = read(Path.of("src/main/java"), ".java");
    private static final Map<String, String> PAGES = read(Path.of("../static"), ".html");

    private static Map<String, String> read(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What each template holds, by its id; a template of several pages or parts is one in each. */
    private static Map<String, List<String>> templates() {
        Map<String, List<String>> templates = new TreeMap<>();
        for (String page : PAGES.values()) {
            Matcher matcher = TEMPLATE.matcher(page);
            while (matcher.find()) {
                templates
                        .computeIfAbsent(matcher.group(1), id -> new ArrayList<>())
                        .add(matcher.group(2));
            }
        }
        return templates;
    }

    @Test
    void everyTemplateAndPartThatJavaNamesIsInAPage() {
        Map<String, List<String>> templates = templates();
        Set<String> missing = new TreeSet<>();
        SOURCES.forEach((file, source) -> {
            Set<String> ids = all(CLONE, source);
            Set<String> parts = new TreeSet<>();
            for (String id : ids) {
                if (!templates.containsKey(id)) {
                    missing.add(file + ": template " + id);
                }
                templates.getOrDefault(id, List.of()).forEach(html -> parts.addAll(all(DATA_PART, html)));
            }
            for (String part : all(PART, source)) {
                if (!ids.isEmpty() && !parts.contains(part)) {
                    missing.add(file + ": part " + part + " of " + ids);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    /** What nobody takes is left over from a panel that has gone, and its names say nothing true. */
    @Test
    void everyTemplateAndPartOfAPageIsTakenByJava() {
        String code = String.join("\n", SOURCES.values());
        Set<String> ids = all(CLONE, code);
        Set<String> parts = all(PART, code);
        templates().forEach((id, pages) -> {
            assertThat(ids).contains(id);
            for (String html : pages) {
                assertThat(parts).as("taken of " + id).containsAll(all(DATA_PART, html));
            }
        });
    }

    /** A copy has one root, and speaks both languages where it speaks. */
    @Test
    void everyTemplateHasOneRootAndBothLanguages() {
        templates().forEach((id, pages) -> {
            for (String html : pages) {
                assertThat(html).as(id).matches(ROOT);
                assertThat(html.split("lang=\"ko\"", -1)).as(id).hasSameSizeAs(html.split("lang=\"en\"", -1));
            }
        });
    }
}
