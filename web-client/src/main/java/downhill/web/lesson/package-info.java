/**
 * The kit that lessons are made of, and the pages of the chapter.
 *
 * <p>A {@link downhill.web.lesson.Lesson} is a class in a package of its own below this one, listed in one of the mains of
 * {@link downhill.web}. It gets a {@link downhill.web.lesson.Stage}, which is its section of the page;
 * {@link downhill.web.lesson.Experiment} holds all that the reader has set: in the address, with undo and reset.
 * Read {@link downhill.web.lesson.Key}, {@link downhill.web.lesson.Script} and
 * {@link downhill.web.lesson.LessonFigure} next.
 */
package downhill.web.lesson;
