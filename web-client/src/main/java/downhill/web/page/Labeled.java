package downhill.web.page;

/** A thing that is a text by its name, such as an option that a reader may choose. */
public interface Labeled extends Text {
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
