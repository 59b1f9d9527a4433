package downhill.web;

import downhill.web.owndata.OwnDataPanel;
import downhill.web.page.LanguageChoice;

/** Starts what takes data of the reader's own, on the lab's page. */
public final class OwnDataMain {
    public static void main(String[] args) {
        OwnDataPanel.start(LanguageChoice.following());
    }
}
