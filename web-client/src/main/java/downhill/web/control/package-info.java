/**
 * What a reader turns: the same slider, stepper, chips and buttons in every lesson, each 44 px high, labelled in both
 * languages, usable by finger, mouse and keyboard.
 *
 * <p>A control shows a value that its owner holds. It never changes by itself: it tells what the reader wants, and the
 * owner calls {@code show} with what holds from now on. {@link downhill.web.control.NumberScale} is plain Java.
 */
package downhill.web.control;
