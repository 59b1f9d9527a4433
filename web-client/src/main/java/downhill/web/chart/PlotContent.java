package downhill.web.chart;

import java.util.List;

/** What a figure shows, three times over: as a drawing, in a sentence, as a table. */
public interface PlotContent {
    /**
     * Draws.
     *
     * @param pen draws in the values of the axes
     */
    void paint(Pen pen);

    /**
     * Says what can be seen, for those who do not see it. Screen readers speak it at most once in two seconds.
     *
     * @return a sentence or two in the language of the page
     */
    String summary();

    /**
     * Tells the numbers behind the drawing.
     *
     * @return one array a row, with a cell for each column
     */
    List<String[]> rows();
}
