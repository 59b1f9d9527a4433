/**
 * The tests in a real browser: they start the shaded jar as its users do, drive Chromium over WebDriver and
 * read the hooks of the pages.
 *
 * <p>Before them, {@link downhill.server.e2e.BrowserProvision} finds or installs the browser
 * ({@link downhill.server.e2e.BrowserSearch}, {@link downhill.server.e2e.BrowserProgram},
 * {@link downhill.server.e2e.OsRelease}) and writes down where it is
 * ({@link downhill.server.e2e.Browser}); nothing is downloaded while tests run. {@link downhill.server.e2e.PythonProvision}
 * does the same for {@code PythonScriptIT}, which runs what the lab exports in a real Python.
 *
 * <p>With {@code -Pbrowsers}, {@code OtherBrowsersIT} runs the main scenarios in Firefox
 * ({@link downhill.server.e2e.FirefoxPage}) and WebKitGTK ({@link downhill.server.e2e.WebKitPage}) as well. What
 * scenarios in all browsers share speaks to a {@link downhill.server.e2e.WebPage}:
 * {@link downhill.server.e2e.RunStatus}, {@link downhill.server.e2e.LessonNumbers},
 * {@link downhill.server.e2e.SelfTestOracle}.
 */
package downhill.server.e2e;
