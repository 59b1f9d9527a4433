package downhill.web.classroom;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/** How one comes into a class: its QR code, its address, its code. */
final class Door {
    private final String code;
    private final HTMLElement element = Dom.byId("class-door");
    private boolean drawn;

    Door(String code) {
        this.code = code;
    }

    void show(boolean shown) {
        element.setHidden(!shown);
        if (shown && !drawn) {
            drawn = true;
            Dom.byId("class-qr").appendChild(QrPicture.of(Browser.origin() + "/join/" + code));
            Dom.setText(Dom.byId("class-address"), Browser.host() + "/join");
            Dom.setText(Dom.byId("class-code"), Codes.spaced(code));
        }
    }
}
