package downhill.web.classroom;

import downhill.web.board.Membership;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;

/** A page that a member of a class reads: one stream of the class for its bar and, in a lesson, its questions. */
public final class MemberPage {
    private final ClassBar bar;
    private final ClassLesson lesson;

    private MemberPage(LanguageChoice language, Membership membership) {
        Questions questions = new Questions();
        ClassFeed feed = new ClassFeed(membership.code(), null, false, this::changed);
        lesson = Dom.exists("experiment") ? new ClassLesson(language, membership, feed, questions) : null;
        bar = new ClassBar(language, membership, feed, questions);
        questions.fetch(this::changed);
    }

    /** Starts once, but not beside what a teacher does. */
    public static void start(LanguageChoice language) {
        Membership membership = Membership.of(BrowserStore.lasting());
        boolean isTeachers = Dom.findAll("body:is([data-page=teach], [data-page=wall])").length > 0;
        if (membership != null && !isTeachers && Dom.findAll(".class-bar").length == 0) {
            new MemberPage(language, membership);
        }
    }

    private void changed() {
        if (lesson != null) {
            lesson.changed();
        }
        if (bar != null) {
            bar.show();
        }
    }
}
