package downhill.web.chart;

import downhill.core.math.StableMath;
import downhill.web.dom.Sound;
import org.teavm.jso.JSObject;

/**
 * A curve as sound: its height as pitch, its place from left to right. Once turned on, it plays the whole curve, each
 * point that is read, and the end of a curve that grows.
 */
final class CurveSound {
    private static final double MIN_HERTZ = 180;
    private static final double OCTAVES = 3;
    private static final double LN_2 = 0.6931471805599453;
    private static final int MAX_TONES = 240;
    private static final double SECONDS = 2.4;

    private final SeriesChart chart;
    private JSObject voice;
    private int heard;

    CurveSound(SeriesChart chart) {
        this.chart = chart;
    }

    void turn(boolean on) {
        if (voice != null) {
            Sound.close(voice);
            voice = null;
        }
        if (on) {
            voice = Sound.open();
            sweep();
        }
    }

    private void sweep() {
        heard = chart.count();
        int tones = Math.min(heard, MAX_TONES);
        if (voice == null || tones == 0) {
            return;
        }
        double[] hertz = new double[tones];
        double last = MIN_HERTZ;
        for (int i = 0; i < tones; i++) {
            double value = value(tones == 1 ? 0 : (int) ((double) i * (heard - 1) / (tones - 1)));
            last = value - value == 0 ? hertz(value) : last;
            hertz[i] = last;
        }
        Sound.sweep(voice, hertz, SECONDS);
    }

    void follow() {
        int count = chart.count();
        if (voice != null && count > heard) {
            heard = count;
            sound(count - 1);
        }
        heard = count;
    }

    /** Handles that a point is read, or with −1 that none is. */
    void read(int index) {
        if (voice != null && index >= 0) {
            sound(index);
        }
    }

    private void sound(int index) {
        double value = value(index);
        if (value - value == 0) {
            Viewport port = chart.port();
            double place = 2 * ((port.pixelX(chart.x(index)) - port.left()) / port.width()) - 1;
            Sound.tone(voice, hertz(value), Math.max(-1, Math.min(1, place)));
        }
    }

    /** Of several lines the first counts. */
    private double value(int index) {
        return chart.y(index)[0];
    }

    private double hertz(double value) {
        Viewport port = chart.port();
        double share = Math.max(0, Math.min(1, 1 - (port.pixelY(value) - port.top()) / port.height()));
        return MIN_HERTZ * StableMath.exp(OCTAVES * LN_2 * share);
    }
}
