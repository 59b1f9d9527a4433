package downhill.web.chart;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * uPlot 1.6 as this package uses it. Only what is used is declared.
 *
 * @see <a href="https://github.com/leeoniya/uPlot">uPlot</a>
 */
@JSClass(name = "uPlot")
class UPlot implements JSObject {
    UPlot(Options options, JSArray<JSObject> data, HTMLElement target) {}

    native void setData(JSArray<JSObject> data, boolean resetScales);

    native void setScale(String scale, Limits limits);

    native void setSize(Size size);

    native void redraw(boolean rebuildPaths, boolean recalculateAxes);

    native void batch(Work work);

    native double valToPos(double value, String scale, boolean canvasPixels);

    native double posToVal(double position, String scale);

    @JSProperty
    native HTMLElement getOver();

    @JSProperty("ctx")
    native CanvasRenderingContext2D getContext();

    @JSProperty("bbox")
    native Box getBox();

    /** The plotting area in canvas pixels. */
    interface Box extends JSObject {
        @JSProperty
        double getLeft();

        @JSProperty
        double getTop();

        @JSProperty
        double getWidth();

        @JSProperty
        double getHeight();
    }

    interface Limits extends JSObject {
        @JSProperty
        void setMin(double min);

        @JSProperty
        void setMax(double max);
    }

    interface Size extends JSObject {
        @JSProperty
        void setWidth(int width);

        @JSProperty
        void setHeight(int height);
    }

    @JSFunctor
    interface Work extends JSObject {
        void run();
    }

    interface Options extends Size {
        @JSProperty
        void setSeries(JSArray<Series> series);

        @JSProperty
        void setScales(Scales scales);

        @JSProperty
        void setAxes(JSArray<Axis> axes);

        @JSProperty
        void setPadding(JSArray<JSNumber> padding);

        @JSProperty
        void setLegend(Shown legend);

        @JSProperty
        void setCursor(Shown cursor);

        @JSProperty
        void setPlugins(JSArray<Plugin> plugins);
    }

    interface Shown extends JSObject {
        @JSProperty
        void setShow(boolean show);
    }

    /** A plugin's hook may be a single function, where that of a chart must be an array of them. */
    interface Plugin extends JSObject {
        @JSProperty
        void setHooks(Hooks hooks);
    }

    interface Hooks extends JSObject {
        @JSProperty
        void setDraw(DrawHook hook);
    }

    @JSFunctor
    interface DrawHook extends JSObject {
        void draw(UPlot plot);
    }

    interface Scales extends JSObject {
        @JSProperty
        void setX(Scale scale);

        @JSProperty
        void setY(Scale scale);
    }

    interface Scale extends JSObject {
        @JSProperty
        void setTime(boolean time);

        @JSProperty
        void setAuto(boolean auto);

        @JSProperty
        void setRange(RangeOf range);
    }

    @JSFunctor
    interface RangeOf extends JSObject {
        JSArray<JSNumber> range(UPlot plot);
    }

    interface Series extends JSObject {
        @JSProperty
        void setStroke(ColorOf color);

        @JSProperty
        void setWidth(double width);

        @JSProperty
        void setDash(JSArray<JSNumber> dash);

        @JSProperty
        void setPoints(Points points);
    }

    interface Points extends Shown {
        @JSProperty
        void setSize(double size);

        @JSProperty
        void setWidth(double width);

        @JSProperty
        void setSpace(double space);

        @JSProperty
        void setStroke(ColorOf color);

        @JSProperty
        void setFill(ColorOf color);
    }

    @JSFunctor
    interface ColorOf extends JSObject {
        JSString color();
    }

    interface Axis extends JSObject {
        @JSProperty
        void setStroke(ColorOf color);

        @JSProperty
        void setFont(String font);

        @JSProperty
        void setSize(double size);

        @JSProperty
        void setGap(double gap);

        @JSProperty
        void setGrid(Lines grid);

        @JSProperty
        void setTicks(Lines ticks);

        @JSProperty
        void setBorder(Lines border);

        @JSProperty
        void setSplits(SplitsOf splits);

        @JSProperty
        void setValues(LabelsOf labels);
    }

    interface Lines extends Shown {
        @JSProperty
        void setStroke(ColorOf color);

        @JSProperty
        void setWidth(double width);

        @JSProperty
        void setSize(double size);
    }

    @JSFunctor
    interface SplitsOf extends JSObject {
        JSArray<JSNumber> splits(UPlot plot, int axis, double min, double max);
    }

    @JSFunctor
    interface LabelsOf extends JSObject {
        JSArray<JSString> labels(UPlot plot, JSArray<JSNumber> splits);
    }
}
