package downhill.web.chart;

import downhill.web.page.Text;
import java.util.List;

/** The texts of a figure of x and y: its title, the names of its axes, its table's title and heads. */
public record PlotTexts(Text title, Text x, Text y, Text table, List<Text> heads) {}
