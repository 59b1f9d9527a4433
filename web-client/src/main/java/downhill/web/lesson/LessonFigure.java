package downhill.web.lesson;

import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** A figure of a lesson: a plot with its texts, whose handles change the state. */
public abstract class LessonFigure implements PlotContent {
    private static final double GUESS_RADIUS = 13;
    private static final Stroke GAP = Stroke.SECOND.withColor("--alert");

    protected final LanguageChoice language;

    protected final XYPlot plot;

    public final HTMLElement element;

    private final Experiment experiment;
    /** What the figure asks for, at a place of the horizontal axis; null where nothing. */
    private PredictNumber guess;

    private double guessX;
    private Handle guessPoint;
    private boolean isAsking;
    /** What a tap moves while nothing is asked. */
    private Handle main;

    /** Builds the figure, with axes from 0 to 1. */
    protected LessonFigure(Experiment experiment, PlotTexts texts) {
        this.experiment = experiment;
        language = experiment.language();
        plot = new XYPlot(language, texts, this);
        element = plot.element;
    }

    /** Builds the figure, with axes from 0 to 1. */
    protected LessonFigure(Experiment experiment, Text title, Text x, Text y, Text table, Text... heads) {
        this(experiment, new PlotTexts(title, x, y, table, List.of(heads)));
    }

    protected final String say(Text text, Object... values) {
        return language.say(text, values);
    }

    /** Lets the reader answer a question by a point that moves up and down at one place of the horizontal axis. */
    public final void asks(PredictNumber newGuess, double x) {
        guess = newGuess;
        guessX = x;
        main = plot.chosen();
        guessPoint = plot.handle(guess.question.label(), Handle.Moves.Y, 0, 0, (atX, y, settled) -> guess.setNear(y))
                .colored("--guess");
        guessPoint.show(false);
        plot.choose(main);
    }

    /** Lets the reader answer a question by a tap near one of some places, in the order of its answers. */
    protected final void asks(PredictChoice<?> choice, Supplier<double[][]> places) {
        plot.onTap((px, py) -> {
            if (choice.isOpen()) {
                choice.choose(nearest(places.get(), px, py));
            }
        });
    }

    private int nearest(double[][] places, double px, double py) {
        double least = Double.MAX_VALUE;
        int nearest = 0;
        for (int i = 0; i < places.length; i++) {
            double right = plot.port().pixelX(places[i][0]) - px;
            double down = plot.port().pixelY(places[i][1]) - py;
            if (right * right + down * down < least) {
                least = right * right + down * down;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Marks the answer to a question at its place. */
    protected static void paintGuess(Pen pen, PredictChoice<?> choice, double[][] places) {
        int option = choice.standing();
        if (option >= 0 && option < places.length) {
            pen.ring(places[option][0], places[option][1], GUESS_RADIUS, "--walker-rim", 5);
            pen.ring(places[option][0], places[option][1], GUESS_RADIUS, "--walker", 3);
        }
    }

    /** Returns whether a guess is asked for or stands in the figure. */
    protected final boolean hasGuess() {
        return guess.isOpen() || guess.standing() == guess.standing();
    }

    /** Draws the guess, and how far it is from the truth, which is NaN until the reader has seen it. */
    protected final void paintGuess(Pen pen, double truth, boolean isShown) {
        boolean open = isShown && guess.isOpen();
        if (open != isAsking) {
            isAsking = open;
            guessPoint.show(open);
            plot.choose(open ? guessPoint : main);
        }
        if (!isShown || !hasGuess()) {
            return;
        }
        double y = guess.place();
        if (open) {
            guessPoint.place(guessX, y, Numbers.rounded(y));
        } else {
            pen.segment(guessX, y, guessX, truth, GAP);
            pen.dot(guessX, y, 5, "--guess", false);
        }
        pen.label(say(KitText.YOUR_GUESS), guessX, y, "--guess", truth > y);
    }

    /** What moving a handle does to the state. */
    @FunctionalInterface
    public interface Move {
        /** Returns the state with the handle elsewhere. */
        Values to(Values state, double x, double y);
    }

    /** Adds a point that the reader moves anywhere. */
    protected final Handle handle(Key<?> part, Text label, Handle.Moves moves, Move move) {
        return handle(part, label, moves, 0, 0, move);
    }

    /**
     * Adds a point that the reader moves in steps, or anywhere where a step is 0, and that changes a part of the state, in
     * the steps of the text that name it.
     */
    protected final Handle handle(Key<?> part, Text label, Handle.Moves moves, double stepX, double stepY, Move move) {
        return plot.handle(
                        label,
                        moves,
                        stepX,
                        stepY,
                        (x, y, settled) -> experiment.change(move.to(experiment.state(), x, y), settled))
                .named(part.name());
    }

    /** Adds a point that moves along the horizontal axis alone, also to where the reader taps. */
    protected final Handle handleX(Key<?> part, Text label, double step, BiFunction<Values, Double, Values> move) {
        Handle handle = handle(part, label, Handle.Moves.X, step, 0, (state, x, y) -> move.apply(state, x));
        plot.tapMoves(handle);
        return handle;
    }

    /** Returns the rows of a table, counted from 0. */
    protected static List<String[]> rows(int count, IntFunction<String[]> row) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row.apply(i));
        }
        return rows;
    }

    protected static String[] row(String... cells) {
        return cells;
    }
}
