package downhill.web.lesson.twolayernet;

import downhill.web.chart.Axis;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The values of one layer for one image, as bars. */
final class LayerFigure implements PlotContent {
    private final LanguageChoice language;
    private final XYPlot plot;
    private Layer layer = Layer.Z1;
    private double[] values = {0};
    private double least;
    private double most;

    LayerFigure(LanguageChoice language) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                TwoLayerText.LAYER_TITLE,
                TwoLayerText.LAYER_INDEX,
                TwoLayerText.LAYER_VALUE,
                TwoLayerText.LAYER_TABLE,
                List.of(TwoLayerText.LAYER_INDEX, TwoLayerText.LAYER_VALUE));
        plot = new XYPlot(language, texts, this).shape("small");
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(Layer newLayer, double[] newValues) {
        layer = newLayer;
        values = newValues;
        least = values[0];
        most = values[0];
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        plot.axes(Axis.linear(-0.5, values.length - 0.5), Axis.linear(low * 1.1, high == low ? 1 : high * 1.1));
        plot.readout(layer.formula());
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        for (int i = 0; i < values.length; i++) {
            pen.rectangle(i - 0.4, 0, i + 0.4, values[i], "--accent", 1);
        }
        pen.horizontal(0, Stroke.HAIRLINE);
    }

    @Override
    public String summary() {
        return language.say(
                TwoLayerText.LAYER_SUMMARY,
                layer.formula() + ", " + layer.shapes(),
                values.length,
                JsNumber.significant(least, 4),
                JsNumber.significant(most, 4));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(new String[] {Integer.toString(i), JsNumber.significant(values[i], 6)});
        }
        return rows;
    }
}
