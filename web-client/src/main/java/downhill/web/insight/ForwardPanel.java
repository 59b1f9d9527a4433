package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.network.ForwardPass;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.FigureFile;
import downhill.web.chart.TableTwin;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.digit.ClassNames;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.insight.ForwardSpot.Stage;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** One image, all the way through the network: which image, the figure, and each number in words. */
final class ForwardPanel {
    private static final Text[] CAPTIONS = {
        ForwardText.PIXELS, ForwardText.UNITS, ForwardText.SUMS, ForwardText.PROBABILITIES
    };

    private final LanguageChoice language;
    private final ClassNames names;
    private final int side;
    private final int classes;
    private final Consumer<int[]> wanted;
    private final HTMLElement head = Dom.element("p", "forward-head");
    private final HTMLElement reading = Dom.element("p", "forward-reading");
    private final HTMLElement own;
    private final ForwardFigure figure;
    private final TableTwin unitTable;
    private final TableTwin digitTable;
    private final HTMLElement element;
    private Parameters parameters;
    private Activation activation;
    private boolean moving;
    private int testSize;
    /** The first test images of the run; null before they are here. */
    private InspectionResult.Images first;
    /** One that is not among them, or null. */
    private InspectionResult.Images other;

    private int image;
    /** The image that was asked for last and is not here yet; -1 for none. */
    private int awaited = -1;

    private byte[] drawing;
    private boolean showsDrawing;
    private ForwardSpot spot;
    /** The digit whose votes are shown; -1 for the network's answer. */
    private int digit = -1;

    private ForwardState state;

    /**
     * Builds an empty panel.
     *
     * @param language the language of the page
     * @param names of the classes
     * @param side pixels a side of an image
     * @param classes how many digits there are
     * @param wanted hears which test images are to be shown
     */
    ForwardPanel(LanguageChoice language, ClassNames names, int side, int classes, Consumer<int[]> wanted) {
        this.language = language;
        this.names = names;
        this.side = side;
        this.classes = classes;
        this.wanted = wanted;
        figure = new ForwardFigure(side, classes, this::read);
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(ForwardText.PREVIOUS, () -> go(image - 1)).setAttribute("data-action", "previous-image");
        buttons.plain(ForwardText.NEXT, () -> go(image + 1)).setAttribute("data-action", "next-image");
        buttons.plain(ForwardText.WRONG, this::goToWrong).setAttribute("data-action", "wrong-image");
        own = buttons.plain(ForwardText.OWN, this::showDrawing);
        own.setAttribute("data-action", "own-image");
        Availability.set(own, false);
        unitTable = new TableTwin(
                language,
                ForwardText.UNIT_TABLE,
                new Text[] {
                    ForwardText.UNIT_COLUMN, ForwardText.SUM_COLUMN, ForwardText.OUTPUT_COLUMN, ForwardText.VOTE_COLUMN
                },
                this::unitRows);
        digitTable = new TableTwin(
                language,
                ForwardText.DIGIT_TABLE,
                new Text[] {ForwardText.DIGIT_COLUMN, ForwardText.SUM_COLUMN, ForwardText.PROBABILITY_COLUMN},
                this::digitRows);
        unitTable.offer(new FigureFile(
                language,
                () -> ForwardText.FIGURE,
                figure.picture(),
                () -> head.getTextContent() + ". " + reading.getTextContent()));
        HTMLElement caption = Dom.element("figcaption", "", reading);
        element = Dom.element(
                "div",
                "forward",
                buttons.element(),
                head,
                Dom.element("figure", "", figure.element(), caption),
                Dom.element("div", "forward-tables", unitTable.element(), digitTable.element()));
        language.follow(this::show);
        names.follow(this::show);
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Hears of another run: its images may be others. */
    void begin() {
        first = null;
        other = null;
        awaited = -1;
    }

    /** Takes the first test images of the run, which has so many in all. */
    void take(InspectionResult.Images firstImages, int all) {
        first = firstImages;
        testSize = all;
        image = Math.min(image, testSize - 1);
        fetch();
        show();
    }

    /** Takes an image that was wanted; tells whether it was. */
    boolean take(InspectionResult.Images found) {
        boolean mine = found.indices().length == 1 && found.indices()[0] == awaited;
        if (mine) {
            awaited = -1;
            other = found;
            show();
        }
        return mine;
    }

    /** Takes what the reader has drawn; null where there is nothing. */
    void draw(byte[] pixels) {
        drawing = pixels;
        Availability.set(own, drawing != null);
        showsDrawing &= drawing != null;
        show();
    }

    /**
     * Shows a network.
     *
     * @param newParameters its parameters. Kept.
     * @param newActivation of its hidden units
     * @param newMoving whether another is soon to come: then the numbers do not glide
     */
    void show(Parameters newParameters, Activation newActivation, boolean newMoving) {
        if (parameters != null && parameters.hiddenSize() != newParameters.hiddenSize()) {
            spot = null;
        }
        parameters = newParameters;
        activation = newActivation;
        moving = newMoving;
        show();
    }

    /** Shows a test image of the run, or will when its images are here; one that it does not have is left out. */
    void open(int index) {
        if (first == null) {
            image = index;
            showsDrawing = false;
        } else if (index < testSize) {
            go(index);
        }
    }

    private void go(int index) {
        if (first != null) {
            showsDrawing = false;
            image = (index + testSize) % testSize;
            fetch();
            show();
        }
    }

    /** Asks for the image where it is not here. */
    private void fetch() {
        if (holder() == null) {
            awaited = image;
            wanted.accept(new int[] {image});
        }
    }

    /** Goes to the next image, of the first ones, that the network reads wrong. */
    private void goToWrong() {
        if (first == null) {
            return;
        }
        LabeledImages lists = first.lists();
        TwoLayerNet network = new TwoLayerNet(parameters, activation);
        for (int k = 1; k <= lists.count(); k++) {
            int index = (image + k) % lists.count();
            if (Argmax.of(network.predict(lists, index), 0, classes) != lists.label(index)) {
                go(index);
                return;
            }
        }
        Announcer.show(reading, language.say(ForwardText.NONE_WRONG, language.whole(lists.count())));
    }

    private void showDrawing() {
        showsDrawing = true;
        show();
    }

    private void read(ForwardSpot newSpot) {
        if (newSpot == spot || newSpot != null && newSpot.equals(spot)) {
            return;
        }
        spot = newSpot;
        boolean ofDigit = spot != null && (spot.stage() == Stage.SUM || spot.stage() == Stage.PROBABILITY);
        digit = ofDigit ? spot.index() : spot == null ? -1 : digit;
        show();
    }

    /** Returns the image that is shown, or null while it is not here. */
    private byte[] pixels() {
        if (showsDrawing) {
            return drawing;
        }
        InspectionResult.Images images = holder();
        if (images == null) {
            return null;
        }
        byte[] pixels = new byte[side * side];
        System.arraycopy(images.pixels(), place() * pixels.length, pixels, 0, pixels.length);
        return pixels;
    }

    private InspectionResult.Images holder() {
        if (first != null && image < first.indices().length) {
            return first;
        }
        return other != null && other.indices()[0] == image ? other : null;
    }

    private int place() {
        return holder() == first ? image : 0;
    }

    private void show() {
        byte[] pixels = pixels();
        if (parameters == null || pixels == null) {
            return;
        }
        ForwardPass pass = ForwardPass.of(new TwoLayerNet(parameters, activation), pixels);
        int answer = Argmax.of(pass.y(), 0, classes);
        int truth = showsDrawing ? -1 : holder().labels()[place()];
        state = new ForwardState(parameters, pass, truth, answer, digit < 0 ? answer : digit, spot);
        String[] captions = new String[CAPTIONS.length];
        for (int i = 0; i < captions.length; i++) {
            captions[i] = language.say(CAPTIONS[i]);
        }
        figure.show(state, captions, this::words, !moving);
        String probability = JsNumber.fixed(pass.y()[answer], 3);
        Dom.setFlag(element, "data-named", names.areGiven());
        Dom.setText(
                head,
                showsDrawing
                        ? language.say(ForwardText.HEAD_OWN, names.numbered(answer), probability)
                        : language.say(
                                truth == answer ? ForwardText.HEAD_RIGHT : ForwardText.HEAD_WRONG,
                                language.whole(image + 1),
                                names.one(truth),
                                names.numbered(answer),
                                probability));
        Dom.setText(reading, words(spot == null ? new ForwardSpot(Stage.SUM, answer) : spot));
        unitTable.follow();
        digitTable.follow();
        Dom.setFlag(Dom.byId("forward-section"), "data-filled", true);
    }

    private String words(ForwardSpot at) {
        ForwardPass pass = state.pass();
        int i = at.index();
        return switch (at.stage()) {
            case PIXEL -> language.say(ForwardText.PIXEL, i / side + 1, i % side + 1, JsNumber.fixed(pass.x()[i], 3));
            case UNIT ->
                language.say(
                        ForwardText.UNIT,
                        i + 1,
                        minus(JsNumber.fixed(pass.a1()[i], 2)),
                        JsNumber.fixed(pass.z1()[i], 3),
                        names.digit(state.digit()),
                        signed(pass.votes(parameters, state.digit())[i]));
            case SUM -> sumWords(i);
            case PROBABILITY ->
                language.say(
                        ForwardText.PROBABILITY,
                        names.digit(i),
                        JsNumber.fixed(pass.y()[i], 3),
                        minus(JsNumber.fixed(pass.a2()[i], 2)));
        };
    }

    private String sumWords(int c) {
        double[] votes = state.pass().votes(parameters, c);
        double pro = 0;
        double contra = 0;
        int most = 0;
        int least = 0;
        for (int j = 0; j < votes.length; j++) {
            pro += Math.max(0, votes[j]);
            contra += Math.min(0, votes[j]);
            most = votes[j] > votes[most] ? j : most;
            least = votes[j] < votes[least] ? j : least;
        }
        return language.say(
                ForwardText.SUM,
                names.digit(c),
                minus(JsNumber.fixed(state.pass().a2()[c], 2)),
                signed(pro),
                signed(contra),
                signed(parameters.b2()[c]),
                most + 1,
                signed(votes[most]),
                least + 1,
                signed(votes[least]));
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String signed(double value) {
        String number = minus(JsNumber.fixed(value, 2));
        return value > 0 ? "+" + number : number;
    }

    private List<String[]> unitRows() {
        List<String[]> rows = new ArrayList<>();
        if (state != null) {
            ForwardPass pass = state.pass();
            double[] votes = pass.votes(state.parameters(), state.answer());
            for (int j = 0; j < votes.length; j++) {
                rows.add(new String[] {
                    Integer.toString(j + 1),
                    minus(JsNumber.fixed(pass.a1()[j], 3)),
                    JsNumber.fixed(pass.z1()[j], 3),
                    minus(JsNumber.fixed(votes[j], 3))
                });
            }
        }
        return rows;
    }

    private List<String[]> digitRows() {
        List<String[]> rows = new ArrayList<>();
        if (state != null) {
            for (int c = 0; c < classes; c++) {
                rows.add(new String[] {
                    language.say(names.numbered(c)),
                    minus(JsNumber.fixed(state.pass().a2()[c], 3)),
                    JsNumber.fixed(state.pass().y()[c], 4)
                });
            }
        }
        return rows;
    }
}
