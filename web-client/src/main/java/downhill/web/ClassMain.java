package downhill.web;

import downhill.web.classroom.MemberPage;
import downhill.web.page.LanguageChoice;

/** Brings the class that the reader has joined into a page. Only members of a class load it. */
public final class ClassMain {
    public static void main(String[] args) {
        MemberPage.start(LanguageChoice.following());
    }
}
