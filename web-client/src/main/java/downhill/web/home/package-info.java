/**
 * The first page: one tap, and the book's network learns there and then, in a worker.
 *
 * <p>{@link downhill.web.home.HomePage} is the wiring. {@link downhill.web.home.HomeRun} asks the worker for the run and keeps
 * what it reports; {@link downhill.web.home.HomePage.Pace} decides how many of its steps the reader has been shown, and
 * {@link downhill.web.home.HillFigure} and {@link downhill.web.home.DigitTiles} show them. Nothing is fetched before the tap.
 *
 * <p>{@code Pace} and {@link downhill.web.home.HillFigure.Ridge} are plain Java.
 */
package downhill.web.home;
