package downhill.web.dom;

import downhill.core.math.Sha256;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;

/** SHA-256, by the browser where it offers that, else by {@link Sha256}: the digits are the same. */
public final class Digests {
    private Digests() {}

    /** Calls the answer once, now or later, with 64 lower-case hexadecimal digits. */
    public static void sha256(byte[] bytes, Browser.TextListener answer) {
        if (isSecure()) {
            digest(bytes, hex -> answer.accept(hex != null ? hex : Sha256.hex(bytes)));
        } else {
            answer.accept(Sha256.hex(bytes));
        }
    }

    /** Browsers keep their cryptography from pages that came over plain HTTP from another machine. */
    @JSBody(script = "return !!(self.crypto && crypto.subtle);")
    private static native boolean isSecure();

    @JSBody(
            params = {"bytes", "answer"},
            script = "crypto.subtle.digest('SHA-256', bytes)"
                    + ".then(digest => Array.from(new Uint8Array(digest), value => value.toString(16).padStart(2, '0'))"
                    + ".join(''), () => null)"
                    // What the answer throws is an error of the page, not a rejected promise.
                    + ".then(hex => queueMicrotask(() => answer(hex)));")
    private static native void digest(@JSByRef byte[] bytes, Browser.TextListener answer);
}
