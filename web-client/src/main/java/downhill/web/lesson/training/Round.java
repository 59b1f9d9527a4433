package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;

/**
 * One step of training, as far as the reader has done it.
 *
 * @param images the run
 * @param step which step, from 1
 * @param done how many of the four have been done
 * @param batch the image numbers; empty where none are drawn yet
 * @param pictures its images, or null while they are not there
 * @param slopes what the step did, or null while that is not known
 * @param loss of the mini-batch before the update, or NaN
 * @param lossAfter of the mini-batch after it, or NaN
 */
record Round(
        Images images,
        int step,
        int done,
        int[] batch,
        LabeledImages pictures,
        Slopes slopes,
        double loss,
        double lossAfter) {

    /** Returns what has been done last, in one line. */
    String words(LanguageChoice language) {
        return switch (done) {
            case 0 ->
                language.say(
                        TrainingText.BATCH_IDLE, language.whole(images.config().trainSize()));
            case 1 ->
                language.say(
                        TrainingText.BATCH_DONE, language.whole(images.config().trainSize()), batch.length);
            case 2 ->
                slopes == null
                        ? language.say(TrainingText.COMPUTING)
                        : language.say(
                                TrainingText.GRADIENT_DONE,
                                language.whole(slopes.count()),
                                language.whole(slopes.moved()));
            case 3 ->
                language.say(
                        TrainingText.UPDATE_DONE,
                        JsNumber.toText(images.config().learningRate()));
            default -> language.say(TrainingText.REPEAT_DONE, language.whole(step));
        };
    }
}
