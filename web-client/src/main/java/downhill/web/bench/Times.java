package downhill.web.bench;

import downhill.web.dom.JsNumber;
import downhill.web.page.Text;

/** Says times and how many times one is another. */
record Times(Decimals decimals) {
    /** As JavaScript writes them. */
    static final Times HERE = new Times(JsNumber::fixed);

    private static final double SECOND = 1000;

    /** Writes a number with so many decimals. */
    interface Decimals {
        String write(double number, int digits);
    }

    Text say(double millis) {
        return millis >= SECOND
                ? BenchText.SECONDS.with(decimals.write(millis / SECOND, 1))
                : BenchText.MILLIS.with(decimals.write(millis, millis < 10 ? 2 : 0));
    }

    /** Writes how many times; near 1 each hundredth counts. */
    String factor(double times) {
        return decimals.write(times, times < 2 ? 2 : times < 10 ? 1 : 0);
    }
}
