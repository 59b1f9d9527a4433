package downhill.server.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The accessibility rules of axe-core, run on the page as it is. */
final class Axe {

    /** Reads axe-core when the first page asks for it: half a megabyte, which is sent once for all pages of a tab. */
    private static final String LOADER = "self.loadAxe = () => {" + source() + "};";

    private static final String PRESENT = "'loadAxe' in window";

    /** Runs rules on the page as it is, by default all that axe-core has, the experimental ones and those of level AAA too; what is off screen counts. */
    private static final String RUN = """
            const [parts, names, done] = arguments;
            if (!('axe' in window)) loadAxe();
            const rules = {type: 'rule', values: names.length > 0 ? names : axe.getRules().map(rule => rule.ruleId)};
            axe.run(parts.length > 0 ? parts.map(part => [part]) : document, {runOnly: rules, resultTypes: ['violations']}).then(
              results => done(results.violations
                .map(v => v.impact + ' ' + v.id + ': ' + v.nodes.slice(0, 5).map(n =>
                   n.target.join(' ') + ' (' + n.any.concat(n.all, n.none).map(c => c.message).join('; ') + ')').join(', '))),
              error => done(['axe failed: ' + error]));
            """;

    /** The rules whose outcome depends on colours. */
    static final List<String> COLOURS = List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block");

    private Axe() {}

    /**
     * Returns one line for each of the rules that are broken.
     *
     * @param parts selectors of what is looked at; none stands for the whole page
     * @param rules names of rules; none stands for every rule
     */
    static List<String> violations(BrowserPage page, List<String> parts, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate(PRESENT))) {
            page.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument", Map.of("source", LOADER, "runImmediately", true));
        }
        List<?> lines = (List<?>) page.driver().executeAsyncScript(RUN, parts, rules);
        return lines.stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
