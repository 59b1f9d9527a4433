package downhill.web.lesson;

import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.XYPlot;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.teavm.jso.dom.html.HTMLElement;

/** A figure of a lesson: a plot with its texts, whose handles change the state. */
public abstract class LessonFigure implements PlotContent {
    protected final LanguageChoice language;

    protected final XYPlot plot;

    public final HTMLElement element;

    private final Experiment experiment;

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

    /** Marks a guess, unless it is NaN. */
    protected final void paintGuess(Pen pen, double x, double guess, boolean below) {
        pen.dot(x, guess, 5, "--guess", false);
        pen.label(say(KitText.YOUR_GUESS), x, guess, "--guess", below);
    }

    /** What moving a handle does to the state. */
    @FunctionalInterface
    public interface Move {
        /** Returns the state with the handle elsewhere. */
        Values to(Values state, double x, double y);
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
