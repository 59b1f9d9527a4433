package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.review.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The map of the chapter: what is done, where to go on. */
public final class LearnPage {
    private final LanguageChoice language;
    private final Progress progress = new Progress(BrowserStore.lasting());
    private final HTMLElement[] entries = Dom.findAll(".map [data-lesson]");
    private final HTMLElement goOn = Dom.byId("go-on");
    private final HTMLElement link = Dom.element("a", "button primary");
    private final HTMLElement bar = Dom.byId("chapter-progress");
    private final HTMLElement count = Dom.byId("chapter-count");
    private final HTMLElement about = Dom.byId("go-on-about");
    private final HTMLElement howTo = Dom.byId("how-to");
    private final HTMLElement allDone = Dom.byId("all-done");
    private final HTMLElement review = Dom.byId("review-due");
    private final HTMLElement[] marks = new HTMLElement[entries.length];
    private final HTMLElement[] words = new HTMLElement[entries.length];
    private final HTMLElement[] guesses = new HTMLElement[entries.length];
    private final HTMLElement forget = Dom.byId("forget-progress");

    private LearnPage(LanguageChoice language) {
        this.language = language;
        goOn.appendChild(link);
        for (int i = 0; i < entries.length; i++) {
            marks[i] = Dom.element("span", "map-mark");
            marks[i].setAttribute("aria-hidden", "true");
            words[i] = Dom.element("span", "visually-hidden");
            HTMLElement state = entries[i].querySelector(".map-state");
            state.appendChild(marks[i]);
            state.appendChild(words[i]);
            guesses[i] = Dom.element("p", "map-guesses");
            entries[i].querySelector(".map-words").appendChild(guesses[i]);
        }
        forget.addEventListener("click", event -> {
            progress.forget();
            show();
        });
    }

    public static void start(LanguageChoice language) {
        language.follow(new LearnPage(language)::show);
    }

    private void show() {
        List<String> slugs = new ArrayList<>();
        for (HTMLElement entry : entries) {
            slugs.add(entry.getAttribute("data-lesson"));
        }
        String next = progress.next(slugs);
        Schedule schedule = new Schedule(BrowserStore.lasting(), Browser::today);
        int done = 0;
        for (int i = 0; i < entries.length; i++) {
            Progress.State state = progress.of(slugs.get(i));
            done += state.isFinished() ? 1 : 0;
            entries[i].setAttribute("data-state", QueryWriter.nameOf(state));
            Dom.setFlag(entries[i], "data-next", slugs.get(i).equals(next));
            Dom.setText(marks[i], mark(state));
            boolean waits =
                    state.isFinished() && !schedule.due(List.of(slugs.get(i))).isEmpty();
            Dom.setFlag(entries[i], "data-due", waits);
            Dom.setText(words[i], words(state) + (waits ? " " + language.say(KitText.STATE_DUE) : ""));
            Dom.showText(guesses[i], guesses(new Outcomes(BrowserStore.lasting()).of(slugs.get(i))));
        }
        String soFar = done + " / " + entries.length;
        bar.setAttribute("max", Integer.toString(entries.length));
        bar.setAttribute("value", Integer.toString(done));
        bar.setAttribute("aria-valuetext", soFar);
        Dom.setText(count, soFar);
        int due = schedule.due(progress.finished(slugs)).size();
        review.setHidden(due == 0);
        Dom.setText(review, language.say(ReviewPageText.REVIEW, due));
        howTo.setHidden(progress.hasBegun());
        allDone.setHidden(next != null);
        link.setAttribute("href", next == null ? "/lab" : "/learn/" + next);
        Dom.setText(about, next == null ? "" : say(entries[slugs.indexOf(next)].querySelector(".map-about")));
        Dom.setText(link, next == null ? language.say(KitText.ALL_DONE) : goOn(entries[slugs.indexOf(next)]));
        Dom.setText(forget, language.say(KitText.FORGET));
        Availability.show(forget, progress.hasBegun(), link);
    }

    private String goOn(HTMLElement entry) {
        String title = say(entry.querySelector("a"));
        String words = title.isEmpty() ? entry.getAttribute("data-lesson") : title;
        return language.say(progress.hasBegun() ? KitText.GO_ON : KitText.BEGIN, words);
    }

    /** Returns how many of the guesses were good ones, if any were made. */
    private String guesses(List<Outcomes.Outcome> outcomes) {
        int good = 0;
        for (Outcomes.Outcome outcome : outcomes) {
            good += outcome.isGood() ? 1 : 0;
        }
        return outcomes.isEmpty() ? "" : language.say(KitText.GOOD_GUESSES, good, outcomes.size());
    }

    /** Returns what an element says in the language of the page. */
    private String say(HTMLElement element) {
        HTMLElement words = element.querySelector("[lang=" + language.current().tag() + "], [data-only]");
        return words == null ? "" : words.getTextContent();
    }

    private static String mark(Progress.State state) {
        return switch (state) {
            case NEW -> "";
            case VISITED -> "…";
            case WITH_SKIPS -> "–";
            case DONE -> "✓";
        };
    }

    private String words(Progress.State state) {
        return switch (state) {
            case NEW -> "";
            case VISITED -> language.say(KitText.STATE_VISITED);
            case WITH_SKIPS -> language.say(KitText.STATE_WITH_SKIPS);
            case DONE -> language.say(KitText.STATE_DONE);
        };
    }
}
