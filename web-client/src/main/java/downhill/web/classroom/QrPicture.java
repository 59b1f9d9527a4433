package downhill.web.classroom;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A QR code as a picture: black on white in both themes, because cameras want it so. */
final class QrPicture {
    /** Light modules around the code, as the standard asks. */
    private static final int QUIET = 4;

    private QrPicture() {}

    static HTMLElement of(String text) {
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
