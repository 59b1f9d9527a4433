package downhill.web.lesson.run;

import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Stage;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** A lesson about a {@link SmallNet}, with a line that says where its images did not arrive and lets the reader try again. */
public abstract class SmallNetLesson extends Lesson {
    private static final Text RETRY = Text.of("다시 시도", "Try again");

    /** The line, which shows only after a failure. */
    protected final HTMLElement failure;

    private final SmallNet smallNet;

    /** Reads the state from the address; {@link #begin} then fetches the images. */
    protected SmallNetLesson(Stage stage, Keys keys, int hiddenSize, Text failed) {
        super(stage, keys);
        HTMLElement words = Dom.element("p", "note");
        ButtonRow again = new ButtonRow(language);
        again.plain(RETRY, this::begin);
        failure = Dom.element("div", "", words, again.element());
        failure.setHidden(true);
        language.follow(() -> Dom.setText(words, say(failed)));
        smallNet = new SmallNet(hiddenSize, () -> failure.setHidden(false), this::take);
    }

    /** Fetches the images and trains. */
    protected final void begin() {
        failure.setHidden(true);
        smallNet.begin();
    }

    protected abstract void take(Trainer trainer, LabeledImages train, LabeledImages test);
}
