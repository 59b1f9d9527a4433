package downhill.server.e2e;

import java.util.List;
import java.util.Map;

/** How a reader enlarges: WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12. */
enum Enlarged {
    TWICE(360, 32, ""),
    NARROW(320, 16, ""),
    SPACED(
            320,
            16,
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                    + " p { margin-block-end: 2em !important }");

    /** Answers what is wider than the window, and what has letters that stick out of its own box into the next one. */
    private static final String FAULTS = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];
            const name = e => e.tagName + ' ' + (e.id || e.className) + ' "' + e.textContent.trim().slice(0, 20) + '" ';
            const faults = [];
            const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (over > 0) {
              faults.push('the page is ' + over + ' px too wide');
            }
            const apart = '.visually-hidden, math, pre, .table-scroll, .skip-link, .share-track, svg';
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const e = texts.currentNode.parentElement;
              const box = e.closest('button, a, p, h1, h2, h3, dt, dd, th, td, label, legend, summary, li, div') || e;
              if (!texts.currentNode.data.trim() || !e.checkVisibility() || e.closest(apart)
                  || getComputedStyle(box).display === 'inline') {
                continue;
              }
              const letters = document.createRange();
              letters.selectNodeContents(texts.currentNode);
              const room = box.getBoundingClientRect();
              for (const rect of letters.getClientRects()) {
                if (rect.right > room.right + 2 || rect.left < room.left - 2) {
                  faults.push(name(box) + Math.round(rect.right - room.right) + ' px out of its box');
                  break;
                }
              }
            }
            return faults;
            """;

    private final int width;
    private final int textPixels;
    private final String style;

    Enlarged(int width, int textPixels, String style) {
        this.width = width;
        this.textPixels = textPixels;
        this.style = style;
    }

    void enlarge(BrowserPage page) {
        enlarge(page, width, textPixels);
    }

    /** Has the page as a phone shows it to everybody. */
    static void restore(BrowserPage page) {
        enlarge(page, 360, 16);
        page.evaluate("document.adoptedStyleSheets = []");
    }

    /** Returns what does not fit in either language. */
    List<String> faults(BrowserPage page, String place) {
        return List.of("ko", "en").stream()
                .peek(page::speak)
                .flatMap(language -> ((List<?>) page.driver().executeScript(FAULTS, style))
                        .stream().map(fault -> place + " " + this + " " + language + ": " + fault))
                .toList();
    }

    private static void enlarge(BrowserPage page, int width, int textPixels) {
        page.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        page.driver()
                .executeCdpCommand(
                        "Page.setFontSizes", Map.of("fontSizes", Map.of("standard", textPixels, "fixed", textPixels)));
    }
}
