package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Language;
import downhill.web.page.Text;
import downhill.web.worker.JsonFields;
import org.teavm.jso.dom.html.HTMLElement;

/** What is stored: a page that stands in its HTML and can be printed. Who runs the server says who is responsible. */
public final class PrivacyPage {
    private static final Text DAYS =
            Text.of("저장한 지 {0}일이 지나면 자동으로 지워집니다.", "it is deleted automatically {0} days after it was saved.");

    private PrivacyPage() {}

    public static void start() {
        for (HTMLElement button : Dom.findAll("[data-action=print]")) {
            button.addEventListener("click", event -> Browser.print());
        }
        Api.<JsonFields>send("GET", "/api/about", null, null, (status, about, refusal) -> {
            if (about == null) {
                return;
            }
            for (Language language : Language.values()) {
                if (!about.text("operator").isEmpty()) {
                    Dom.setText(Dom.byId("contact-" + language.tag()), about.text("operator"));
                }
                int days = (int) about.number("retentionDays");
                if (days > 0) {
                    Dom.setText(Dom.byId("days-" + language.tag()), DAYS.in(language, days));
                }
            }
        });
    }
}
