package downhill.web;

import downhill.web.insight.InsightPage;
import downhill.web.page.LanguageChoice;

/** Shows what the network of the lab has learned. The lab loads it once it trains. */
public final class InsightMain {
    public static void main(String[] args) {
        InsightPage.start(LanguageChoice.following());
    }
}
