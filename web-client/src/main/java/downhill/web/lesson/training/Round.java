package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;

/**
 * One step of training, counted from 1, of which the reader has done so many of the four stages. Pictures and slopes are
 * null, and the losses of the mini-batch before and after the update NaN, until they are known.
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
        String count = language.whole(images.config().trainSize());
        return switch (done) {
            case 0 -> language.say(TrainingText.BATCH_IDLE, count);
            case 1 -> language.say(TrainingText.BATCH_DONE, count, batch.length);
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
