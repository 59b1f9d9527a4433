package downhill.web.chart;

import java.util.List;

/** What a figure shows, three times over: as a drawing, in a sentence, as a table. */
public interface PlotContent {
    void paint(Pen pen);

    /** Returns a sentence or two on what can be seen. Screen readers speak it at most once in two seconds. */
    String summary();

    /** Returns the numbers behind the drawing, one array a row with a cell for each column. */
    List<String[]> rows();
}
