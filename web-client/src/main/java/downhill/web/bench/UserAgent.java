package downhill.web.bench;

import downhill.web.dom.Browser;

/** Names for what a browser says of itself. Its own words are long, and name half a dozen others. */
final class UserAgent {
    private static final int MAX_LENGTH = 80;

    /**
     * A word of the user agent and the browser that says it. Those that are built on another say its word too, so they
     * come first.
     */
    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"},
        {"EdgA/", "Edge"},
        {"EdgiOS/", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser/", "Samsung Internet"},
        {"Whale/", "Whale"},
        {"FxiOS/", "Firefox"},
        {"Firefox/", "Firefox"},
        {"CriOS/", "Chrome"},
        {"HeadlessChrome/", "Chrome"},
        {"Chrome/", "Chrome"},
        {"Version/", "Safari"}
    };

    /** A word of the user agent and the system that has it, in the same order of precedence. */
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"CrOS", "ChromeOS"},
        {"Macintosh", "Mac"},
        {"Linux", "Linux"}
    };

    private UserAgent() {}

    /** Returns the reader's browser and system, such as {@code Chrome 156, Android}. */
    static String here() {
        String agent = Browser.userAgent();
        String system = system(agent, Browser.matchesMedia("(pointer: coarse)"));
        return browser(agent) + (system.isEmpty() ? "" : ", " + system);
    }

    /** Returns the browser and the first number of its version; for one nobody knows, how it describes itself. */
    static String browser(String userAgent) {
        for (String[] browser : BROWSERS) {
            int at = userAgent.indexOf(browser[0]);
            if (at >= 0) {
                return browser[1] + " " + digits(userAgent, at + browser[0].length());
            }
        }
        String itself = userAgent.trim();
        return itself.isEmpty() ? "?" : itself.substring(0, Math.min(MAX_LENGTH, itself.length()));
    }

    /** Returns the system, or an empty text. An iPad says that it is a Mac, which has no screen that takes fingers. */
    static String system(String userAgent, boolean touch) {
        for (String[] system : SYSTEMS) {
            if (userAgent.indexOf(system[0]) >= 0) {
                return system[1].equals("Mac") && touch ? "iPad" : system[1];
            }
        }
        return "";
    }

    private static String digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return text.substring(from, to);
    }
}
