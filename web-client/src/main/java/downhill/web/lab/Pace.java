package downhill.web.lab;

/** How fast a run goes: slow enough to be watched, or as fast as the device can. */
enum Pace {
    /** 1,000 steps in twelve seconds. */
    SLOW("slow", 1000.0 / 12),
    MIDDLE("middle", 250),
    FULL("full", 0);

    /** The name in the address. */
    final String hook;
    /** At most; 0 for as many as can be. */
    final double stepsPerSecond;

    Pace(String hook, double stepsPerSecond) {
        this.hook = hook;
        this.stepsPerSecond = stepsPerSecond;
    }

    /** Returns the pace of a name; another where the name is of none. */
    static Pace named(String hook, Pace other) {
        for (Pace pace : values()) {
            if (pace.hook.equals(hook)) {
                return pace;
            }
        }
        return other;
    }
}
