package downhill.server.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** The accessibility rules of axe-core, run on the page as it is. */
final class Axe {

    private static final String SOURCE = source();

    /** Runs every rule that axe-core has, the experimental ones and those of level AAA too; what is off screen counts. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const rules = {type: 'rule', values: axe.getRules().map(rule => rule.ruleId)};
            axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(
              results => done(results.violations
                .map(v => v.impact + ' ' + v.id + ': ' + v.nodes.slice(0, 5).map(n =>
                   n.target.join(' ') + ' (' + n.any.concat(n.all, n.none).map(c => c.message).join('; ') + ')').join(', '))),
              error => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /** Returns one line for each rule that the page breaks. */
    static List<String> violations(JavascriptExecutor page) {
        // Half a megabyte; a page that is checked again has it already.
        if (!Boolean.TRUE.equals(page.executeScript("return 'axe' in window;"))) {
            page.executeScript(SOURCE);
        }
        List<?> lines = (List<?>) page.executeAsyncScript(RUN);
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
