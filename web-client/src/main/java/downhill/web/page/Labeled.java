package downhill.web.page;

/** A thing that is a text by the words it is called, such as an option that a reader may choose. */
public interface Labeled extends Text {
    /**
     * Returns what it is called.
     *
     * @return the words
     */
    Text label();

    @Override
    default String ko() {
        return label().ko();
    }

    @Override
    default String en() {
        return label().en();
    }
}
