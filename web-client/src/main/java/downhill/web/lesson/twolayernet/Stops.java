package downhill.web.lesson.twolayernet;

/** A way of stops at given places, one after the other: the first is at 0, the next at 1, and between them it is even. */
record Stops(double... places) {
    double place(double at) {
        int last = (int) Math.max(0, Math.min(at, places.length - 2));
        return places[last] + (at - last) * (places[last + 1] - places[last]);
    }

    /** Returns how many stops from the first a place is, within the way. */
    double at(double place) {
        boolean rises = places[places.length - 1] > places[0];
        int last = 0;
        while (last < places.length - 2 && place > places[last + 1] == rises) {
            last++;
        }
        double at = last + (place - places[last]) / (places[last + 1] - places[last]);
        return Math.max(0, Math.min(places.length - 1, at));
    }
}
