package downhill.web.sweep;

import downhill.web.page.ConfigField;

/**
 * What keeps a sweep from starting.
 *
 * @param place the id of the input that is to be corrected
 * @param kind what is wrong
 * @param field the setting whose value is wrong; null where no single one is
 * @param value what stands there, or how many there are
 */
record SweepFault(String place, Kind kind, ConfigField field, String value) {
    /** What is wrong. */
    enum Kind {
        /** The value is not allowed for the field. */
        VALUE,
        /** There is no value. */
        EMPTY,
        /** A value stands there twice. */
        TWICE,
        /** There are more than {@link SweepDraft#MAX_VALUES} values. */
        TOO_MANY_VALUES,
        /** No such axis. */
        UNKNOWN_AXIS,
        /** Rows and columns vary the same setting. */
        SAME_AXIS,
        /** Not 1 to {@link SweepDraft#MAX_SEEDS} seeds. */
        SEEDS,
        /** There are more than {@link SweepDraft#MAX_RUNS} runs. */
        TOO_MANY_RUNS
    }
}
