package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The glossary: a search and the letters. Whoever follows a link to a term and changes the language stays at the term. */
public final class GlossaryPage {
    private static final String INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
    private static final char FIRST_SYLLABLE = '가';
    private static final int SYLLABLES_PER_INITIAL = 588;

    private final LanguageChoice language;
    private final HTMLInputElement search = (HTMLInputElement) Dom.element("input", "");
    private final HTMLElement letters = Dom.element("nav", "glossary-letters");
    private final HTMLElement found = Dom.element("p", "note");

    private GlossaryPage(LanguageChoice language) {
        this.language = language;
        search.setType("search");
        search.setAttribute("autocomplete", "off");
        search.addEventListener("input", event -> find());
        HTMLElement tools = Dom.byId("glossary-tools");
        tools.appendChild(search);
        tools.appendChild(letters);
        tools.appendChild(found);
    }

    public static void start(LanguageChoice language) {
        language.follow(new GlossaryPage(language)::show);
    }

    private void show() {
        String fragment = Browser.fragment();
        String tag = language.current().tag();
        for (Language any : Language.values()) {
            if (fragment.endsWith("-" + any.tag())) {
                fragment = fragment.substring(0, fragment.length() - any.tag().length() - 1);
            }
        }
        if (!fragment.isEmpty() && Dom.exists(fragment + "-" + tag)) {
            Browser.goToFragment(fragment + "-" + tag);
        }
        search.setAttribute("aria-label", language.say(KitText.SEARCH));
        search.setAttribute("placeholder", language.say(KitText.SEARCH));
        letters.setAttribute("aria-label", language.say(KitText.LETTERS));
        Dom.clear(letters);
        char last = 0;
        for (HTMLElement term : all("dt")) {
            char letter = initial(Browser.lowerCase(term.getTextContent()).charAt(0));
            if (letter != last) {
                HTMLElement link = Dom.text("a", "", Character.toString(letter));
                link.setAttribute("href", "#" + term.getId());
                letters.appendChild(link);
                last = letter;
            }
        }
        find();
    }

    /** Returns all of a kind in the language of the page. */
    private HTMLElement[] all(String kind) {
        return Dom.findAll(".prose[lang=" + language.current().tag() + "] " + kind);
    }

    /** Returns of a Korean syllable its first consonant, and a Latin letter. */
    static char initial(char first) {
        return first >= FIRST_SYLLABLE ? INITIALS.charAt((first - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL) : first;
    }

    /** Leaves the terms that have the words somewhere, in their meaning, too. */
    private void find() {
        String words = Browser.lowerCase(search.getValue().trim());
        HTMLElement[] terms = all("dt");
        HTMLElement[] meanings = all("dd");
        int left = 0;
        for (int i = 0; i < terms.length; i++) {
            String text = terms[i].getTextContent() + " " + meanings[i].getTextContent();
            boolean has = Browser.lowerCase(text).contains(words);
            terms[i].setHidden(!has);
            meanings[i].setHidden(!has);
            left += has ? 1 : 0;
        }
        letters.setHidden(!words.isEmpty());
        Announcer.show(found, words.isEmpty() ? "" : language.say(KitText.FOUND, left));
    }
}
