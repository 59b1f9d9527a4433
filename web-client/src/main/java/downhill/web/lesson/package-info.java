/**
 * The kit that lessons are made of, and the pages of the chapter.
 *
 * <p>A lesson is a class in a package of its own below this one, listed in one of the mains of {@link downhill.web}.
 * It gets a {@link downhill.web.lesson.Stage}, which is its section of the page, and keeps all that the reader has set in
 * one immutable value. {@link downhill.web.lesson.Experiment} holds that value: in the address, with undo, reset and presets.
 * {@link downhill.web.lesson.PredictChoice} and {@link downhill.web.lesson.PredictNumber} ask a
 * {@link downhill.web.lesson.Question} first,
 * {@link downhill.web.lesson.GoldenList} sets the book's numbers beside those of the page.
 *
 * <p>{@link downhill.web.lesson.QueryReader}, {@link downhill.web.lesson.QueryWriter},
 * {@link downhill.web.lesson.StateHistory} and {@link downhill.web.lesson.Progress} are plain Java.
 */
package downhill.web.lesson;
