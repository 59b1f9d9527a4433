package downhill.web.classroom;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** How one comes into a class: its QR code, black on white in both themes because cameras want it so, and its code. */
final class Invitation {
    /** Light modules around the code, as the standard asks. */
    private static final int QUIET = 4;

    private Invitation() {}

    /** Shows the way into a class in the elements of a page whose ids begin with a prefix. */
    static void show(String prefix, String code) {
        HTMLElement figure = Dom.byId(prefix + "-qr");
        Dom.clear(figure);
        figure.appendChild(picture(address(code)));
        Dom.setText(Dom.byId(prefix + "-address"), Browser.host() + "/join");
        Dom.setText(Dom.byId(prefix + "-code"), Codes.spaced(code));
    }

    static String address(String code) {
        return Browser.origin() + "/join/" + code;
    }

    static HTMLElement picture(String text) {
        QrCode code = QrCode.encodeSegments(
                List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8))), QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\"" + path + "\"/></svg>";
        HTMLElement picture = Dom.element("img", "");
        picture.setAttribute("src", "data:image/svg+xml," + Browser.encode(svg));
        picture.setAttribute("alt", "");
        return picture;
    }
}
