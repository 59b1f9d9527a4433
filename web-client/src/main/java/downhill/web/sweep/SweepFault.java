package downhill.web.sweep;

import downhill.web.page.ConfigField;

/**
 * What keeps a sweep from starting.
 *
 * @param place the id of the input that is to be corrected
 * @param field the setting whose value is wrong; null where no single one is
 * @param value what was typed, or how many there are
 */
record SweepFault(String place, Kind kind, ConfigField field, String value) {
    enum Kind {
        VALUE,
        EMPTY,
        TWICE,
        TOO_MANY_VALUES,
        UNKNOWN_AXIS,
        SAME_AXIS,
        SEEDS,
        TOO_MANY_RUNS
    }
}
