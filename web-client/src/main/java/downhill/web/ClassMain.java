package downhill.web;

import downhill.web.classroom.ClassBar;
import downhill.web.classroom.ClassLesson;
import downhill.web.page.LanguageChoice;

/** Brings the class that the reader has joined into a lesson or the lab. Only members of a class load it. */
public final class ClassMain {
    public static void main(String[] args) {
        LanguageChoice language = LanguageChoice.following();
        ClassBar bar = ClassBar.start(language);
        if (bar != null && !ClassLesson.start(language, bar::end)) {
            bar.probe();
        }
    }
}
