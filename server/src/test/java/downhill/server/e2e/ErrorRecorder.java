package downhill.server.e2e;

import java.util.List;

/** Keeps a page's errors where tests can ask for them, for browsers that show their console to no driver. */
final class ErrorRecorder {

    private static final String LISTENERS = """
            {
              const errors = window.recordedErrors = [];
              const record = what => errors.push(String(what));
              addEventListener('error', e => record(e.message || e.target.src || e.target.href || e.type), true);
              addEventListener('unhandledrejection', e => record(e.reason));
              addEventListener('securitypolicyviolation', e => record(e.violatedDirective + ' forbids ' + e.blockedURI));
              const {error} = console;
              console.error = (...words) => {
                record(words.join(' '));
                error.apply(console, words);
              };
            }
            """;

    private ErrorRecorder() {}

    /** Puts the listeners before the first script of each page. */
    static void install(Gateway gateway) {
        gateway.precede("/js/boot.", LISTENERS);
    }

    /** What has gone wrong since the page was opened. A page without the recorder, such as the self-test's, cannot tell. */
    static List<?> recorded(WebPage page) {
        return (List<?>) page.evaluate("(window.recordedErrors ?? ['nobody has recorded them'])");
    }
}
