package downhill.web;

import downhill.web.home.HomePage;
import downhill.web.page.Shell;

/** Starts the first page. */
public final class HomeMain {
    public static void main(String[] args) {
        HomePage.start(Shell.start());
    }
}
