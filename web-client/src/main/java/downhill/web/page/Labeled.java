package downhill.web.page;

/** A thing with a name in both languages, such as an option that a reader may choose. It may stand wherever a text may. */
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
