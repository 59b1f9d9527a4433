/**
 * The tests in a real browser: they start the shaded jar as its users do, drive Chromium over WebDriver and
 * read the hooks of the pages.
 *
 * <p>Before them, {@link downhill.server.e2e.BrowserProvision} finds or installs the browser
 * ({@link downhill.server.e2e.BrowserSearch}, {@link downhill.server.e2e.BrowserProgram},
 * {@link downhill.server.e2e.OsRelease}) and writes down where it is
 * ({@link downhill.server.e2e.Browser}); nothing is looked for or downloaded while tests run.
 */
package downhill.server.e2e;
