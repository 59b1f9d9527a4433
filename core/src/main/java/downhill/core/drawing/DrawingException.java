package downhill.core.drawing;

/** Says why strokes make no image: the kind of fault, so that a page can say it in its language, and the value. */
public final class DrawingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong. */
    public enum Kind {
        /** Nothing was drawn on the pad. */
        EMPTY,
        /** A stroke has no point, or an x without its y. */
        STROKE,
        /** A coordinate is NaN or outside [-{@link Strokes#MAX_COORDINATE}, {@link Strokes#MAX_COORDINATE}]. */
        COORDINATE,
        /** The pen's thickness is NaN or outside [{@link DigitImage#MIN_THICKNESS}, {@link DigitImage#MAX_THICKNESS}]. */
        THICKNESS
    }

    DrawingException(Kind kind, String problem) {
        super(problem);
        this.kind = kind;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }
}
