package downhill.web.chart;

import downhill.web.page.Text;
import java.util.List;

/**
 * What a figure of x and y is called.
 *
 * @param title above it
 * @param x name of the horizontal axis
 * @param y name of the vertical axis
 * @param table what its table twin is called
 * @param heads the heads of the table's columns
 */
public record PlotTexts(Text title, Text x, Text y, Text table, List<Text> heads) {}
