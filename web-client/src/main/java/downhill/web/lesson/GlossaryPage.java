package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;

/** The glossary: whoever follows a link to a term and changes the language stays at the term. */
public final class GlossaryPage {
    private GlossaryPage() {}

    public static void start(LanguageChoice language) {
        language.follow(() -> {
            String fragment = Browser.fragment();
            String tag = language.current().tag();
            for (Language any : Language.values()) {
                if (fragment.endsWith("-" + any.tag())) {
                    fragment =
                            fragment.substring(0, fragment.length() - any.tag().length() - 1);
                }
            }
            if (!fragment.isEmpty() && Dom.exists(fragment + "-" + tag)) {
                Browser.goToFragment(fragment + "-" + tag);
            }
        });
    }
}
