package downhill.web.board;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** How the list of devices is ordered. */
enum SpeedOrder implements Labeled {
    NEWEST("newest", SpeedText.NEWEST),
    FASTEST("fastest", SpeedText.FASTEST);

    private final String queryValue;
    private final Text words;

    SpeedOrder(String queryValue, Text words) {
        this.queryValue = queryValue;
        this.words = words;
    }

    /** What the server calls it. */
    String queryValue() {
        return queryValue;
    }

    @Override
    public Text label() {
        return words;
    }
}
