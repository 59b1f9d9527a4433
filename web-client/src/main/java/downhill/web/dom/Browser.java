package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

public final class Browser {
    private Browser() {}

    @JSFunctor
    public interface Task extends JSObject {
        void run();
    }

    @JSFunctor
    public interface BooleanListener extends JSObject {
        void accept(boolean value);
    }

    @JSFunctor
    public interface TextListener extends JSObject {
        void accept(String text);
    }

    @JSFunctor
    public interface ObjectListener extends JSObject {
        void accept(JSObject object);
    }

    @JSBody(script = "return typeof document === 'undefined';")
    public static native boolean isWorker();

    /** Returns milliseconds since the page (or worker) began, finer than a millisecond, never running backwards. */
    @JSBody(script = "return performance.now();")
    public static native double now();

    @JSBody(script = "return Date.now();")
    public static native double epochMillis();

    /** Returns the day of the reader's calendar, counted from 1 January 1970. */
    @JSBody(
            script = "const now = new Date();"
                    + "return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5);")
    public static native int today();

    /** Returns whether the page was reloaded or reached by a step in the history. */
    @JSBody(
            script = "const entries = performance.getEntriesByType('navigation');"
                    + " return entries.length > 0 && entries[0].type !== 'navigate';")
    public static native boolean cameByReload();

    @JSBody(script = "return navigator.userAgent;")
    public static native String userAgent();

    /** Puts a text on the clipboard; only in answer to a reader's action. */
    @JSBody(
            params = {"text", "done", "refused"},
            script =
                    "if (navigator.clipboard) { navigator.clipboard.writeText(text).then(() => done(), () => refused()); }"
                            + " else { refused(); }")
    public static native void copy(String text, Task done, Task refused);

    @JSBody(script = "return document.visibilityState !== 'hidden';")
    public static native boolean isVisible();

    /** Returns a random version-4 UUID, an identity, not a secret. */
    @JSBody(
            script = "if (crypto.randomUUID) { return crypto.randomUUID(); }"
                    + " const bytes = crypto.getRandomValues(new Uint8Array(16));"
                    + " bytes[6] = bytes[6] & 15 | 64; bytes[8] = bytes[8] & 63 | 128;"
                    + " const hex = Array.from(bytes, value => value.toString(16).padStart(2, '0')).join('');"
                    + " return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-'"
                    + " + hex.slice(16, 20) + '-' + hex.slice(20);")
    public static native String randomUuid();

    /** Returns the first value of a name in the address, decoded; null where it is absent. */
    @JSBody(params = "queryName", script = "return new URLSearchParams(location.search).get(queryName);")
    public static native String query(String queryName);

    /** Returns the first value of a name in a query, decoded; null where it is absent. */
    @JSBody(
            params = {"query", "queryName"},
            script = "return new URLSearchParams(query).get(queryName);")
    public static native String valueIn(String query, String queryName);

    /** Replaces the query of the address, given encoded; in a sandboxed frame the address stays. */
    @JSBody(
            params = "query",
            script = "const rewritten = location.pathname + (query ? '?' + query : '') + location.hash;"
                    + " try { history.replaceState(null, '', rewritten); } catch (sandboxed) { }")
    public static native void replaceQuery(String query);

    /** Replaces the query, but for what it has under some names. */
    public static void replaceQuery(String query, String... keptNames) {
        StringBuilder whole = new StringBuilder(query);
        for (String name : keptNames) {
            String value = query(name);
            if (value != null) {
                whole.append('&').append(name).append('=').append(encode(value));
            }
        }
        replaceQuery(whole.toString());
    }

    /** Changes one value in the query, or removes it with null; in a sandboxed frame the address stays. */
    @JSBody(
            params = {"queryName", "queryValue"},
            script = "const address = new URL(location.href); "
                    + " if (queryValue === null) { address.searchParams.delete(queryName); }"
                    + " else { address.searchParams.set(queryName, queryValue); }"
                    + " try { history.replaceState(null, '', address); } catch (sandboxed) { }")
    public static native void setQuery(String queryName, String queryValue);

    /** Returns what follows {@code #} in the address, decoded as {@link #decoded} does; may be empty. */
    public static String fragment() {
        return decoded(rawFragment());
    }

    @JSBody(script = "return location.hash.slice(1);")
    private static native String rawFragment();

    /** Decodes a part of an address; one that is cut off within an escape stays as it is. */
    @JSBody(params = "text", script = "try { return decodeURIComponent(text); } catch (malformed) { return text; }")
    private static native String decoded(String text);

    /** Returns whether the page was loaded anew where it stood. */
    @JSBody(
            script =
                    "const [visit] = performance.getEntriesByType('navigation'); return !!visit && visit.type === 'reload';")
    public static native boolean isReload();

    /** Changes the fragment as following a link would. */
    @JSBody(params = "fragment", script = "location.hash = fragment;")
    public static native void goToFragment(String fragment);

    /** Replaces the fragment without a step in the history; in a sandboxed frame the address stays. */
    @JSBody(
            params = "fragment",
            script = "const rewritten = location.pathname + location.search + (fragment ? '#' + fragment : '');"
                    + " try { history.replaceState(null, '', rewritten); } catch (sandboxed) { }")
    public static native void replaceFragment(String fragment);

    @JSBody(params = "text", script = "return encodeURIComponent(text);")
    public static native String encode(String text);

    @JSBody(params = "text", script = "return decodeURIComponent(text.replace(/\\+/g, ' '));")
    public static native String decode(String text);

    /** Returns an address that begins with a slash, with one value in its query changed. */
    @JSBody(
            params = {"address", "queryName", "queryValue"},
            script = "const changed = new URL(address, location.href);"
                    + " changed.searchParams.set(queryName, queryValue);"
                    + " return changed.pathname + changed.search + changed.hash;")
    public static native String withQuery(String address, String queryName, String queryValue);

    /** Posts the page's height to the page around it, as {@code {type: "downhill:height", height: PIXELS}}. */
    @JSBody(
            params = "root",
            script = "parent.postMessage("
                    + "{type: 'downhill:height', height: Math.ceil(root.getBoundingClientRect().height)}, '*');")
    public static native void tellHeight(JSObject root);

    @JSBody(
            params = {"mediaQuery", "task"},
            script = "matchMedia(mediaQuery).addEventListener('change', () => task());")
    public static native void onMediaChange(String mediaQuery, Task task);

    /** Returns a custom property of the page's style, such as a colour. */
    @JSBody(
            params = "propertyName",
            script = "return getComputedStyle(document.documentElement).getPropertyValue(propertyName).trim();")
    public static native String styleProperty(String propertyName);

    @JSBody(
            params = {"element", "task"},
            script = "new ResizeObserver(() => requestAnimationFrame(() => task())).observe(element);")
    public static native void onResize(JSObject element, Task task);

    @JSBody(params = "task", script = "requestAnimationFrame(() => task());")
    public static native void onNextFrame(Task task);

    /** Runs a task once the next frame has been painted; not while the page is hidden. */
    @JSBody(
            params = "task",
            script = "requestAnimationFrame(() => { const painted = new MessageChannel();"
                    + " painted.port1.onmessage = () => { painted.port1.close(); task(); };"
                    + " painted.port2.postMessage(0); });")
    public static native void afterPaint(Task task);

    @JSBody(
            params = {"task", "millis"},
            script = "setTimeout(() => task(), millis);")
    public static native void after(Task task, double millis);

    /** Runs a task whenever the window (or worker) receives an event. */
    @JSBody(
            params = {"eventName", "task"},
            script = "self.addEventListener(eventName, () => task());")
    public static native void onEvent(String eventName, Task task);

    /** Listens to an event of the window and what it carries, as given to {@link #fire}. */
    @JSBody(
            params = {"eventName", "listener"},
            script = "addEventListener(eventName, event => listener(event.detail));")
    public static native void onDetail(String eventName, ObjectListener listener);

    /** Dispatches an event of the window; its listeners run before this returns. The detail may be null. */
    @JSBody(
            params = {"eventName", "detail"},
            script = "dispatchEvent(new CustomEvent(eventName, {detail}));")
    public static native void fire(String eventName, JSObject detail);

    /** Loads and starts the module whose links have this {@code rel}; what has been loaded stays as it is. */
    @JSBody(params = "relation", script = "dispatchEvent(new CustomEvent('wantmodule', {detail: relation}));")
    public static native void wantModule(String relation);

    /** Makes a {@code blob:} address for bytes, which lives as long as the page or until {@link #release}. */
    @JSBody(
            params = {"type", "content"},
            script = "return URL.createObjectURL(new Blob([content], {type: type}));")
    public static native String addressOf(String type, JSObject content);

    /** Releases the content behind an address; whoever has fetched it keeps it. */
    @JSBody(params = "address", script = "URL.revokeObjectURL(address);")
    public static native void release(String address);

    @JSBody(params = "task", script = "document.addEventListener('visibilitychange', () => task());")
    public static native void onVisibilityChange(Task task);

    /** Returns the decoded rest of the path behind such as {@code /join/}; empty where it begins otherwise. */
    public static String pathAfter(String beginning) {
        return decoded(rawPathAfter(beginning));
    }

    @JSBody(
            params = "beginning",
            script = "return location.pathname.startsWith(beginning) ? location.pathname.slice(beginning.length) : '';")
    private static native String rawPathAfter(String beginning);

    @JSBody(script = "return location.origin;")
    public static native String origin();

    /** Returns where this site is, without the protocol, as people type it. */
    @JSBody(script = "return location.host;")
    public static native String host();

    /** Returns whether the page is the one of an address of this site, with what the address says of it. */
    @JSBody(
            params = "address",
            script = "const other = new URL(address, location.href), here = new URLSearchParams(location.search);"
                    + " return other.pathname === location.pathname && (!other.hash || other.hash === location.hash)"
                    + " && [...other.searchParams].every(([name, value]) => here.get(name) === value);")
    public static native boolean isAt(String address);

    @JSBody(params = "address", script = "location.href = address;")
    public static native void go(String address);

    @JSBody(script = "print();")
    public static native void print();

    /** Downloads a text or an array of bytes as a file. */
    @JSBody(
            params = {"name", "type", "content"},
            script = "const link = document.createElement('a');"
                    + " link.href = URL.createObjectURL(new Blob([content], {type: type}));"
                    + " link.download = name;"
                    + " link.click();"
                    + " setTimeout(() => URL.revokeObjectURL(link.href), 10000);")
    public static native void saveFile(String name, String type, JSObject content);

    public static void saveFile(String name, String type, String content) {
        saveFile(name, type, JSString.valueOf(content));
    }

    /** Downloads CSV with a byte order mark, without which Excel takes Korean for another encoding. */
    public static void saveCsv(String name, String csv) {
        saveFile(name, "text/csv", "\uFEFF" + csv);
    }

    /** Java's own has tables of many kilobytes. */
    @JSBody(params = "text", script = "return text.toLowerCase();")
    public static native String lowerCase(String text);

    /** Offers a picture with words and a link to whom the reader chooses; where that cannot be, saves the picture. */
    public static void shareCanvas(String name, HTMLCanvasElement canvas, String words, String path) {
        encodePng(canvas, image -> share(name, image, words, path, file -> saveFile(name, "image/png", file)));
    }

    @JSBody(
            params = {"name", "image", "text", "path", "otherwise"},
            script = "const files = [new File([image], name, {type: 'image/png'})];"
                    + "const card = {files, text, url: new URL(path, location.href).href};"
                    + "if (navigator.canShare && navigator.canShare(card)) { navigator.share(card).catch(() => {}); }"
                    + "else { otherwise(image); }")
    private static native void share(String name, JSObject image, String text, String path, ObjectListener otherwise);

    public static void saveCanvas(String name, HTMLCanvasElement canvas) {
        encodePng(canvas, image -> saveFile(name, "image/png", image));
    }

    @JSBody(
            params = {"canvas", "listener"},
            script = "canvas.toBlob(image => listener(image), 'image/png');")
    private static native void encodePng(HTMLCanvasElement canvas, ObjectListener listener);

    @JSFunctor
    public interface ContextListener extends JSObject {
        void draw(CanvasRenderingContext2D context);
    }

    /** Gives the listener an empty context for {@link #svgText}; does nothing where it cannot be fetched. */
    @JSBody(params = "listener", script = "dispatchEvent(new CustomEvent('wantsvg', {detail: listener}));")
    public static native void withSvg(ContextListener listener);

    /** Returns what has been drawn on the context of {@link #withSvg}, as an SVG file. */
    @JSBody(
            params = {"context", "width", "height"},
            script = "return context.text(width, height);")
    public static native String svgText(CanvasRenderingContext2D context, double width, double height);

    @JSFunctor
    public interface FileListener extends JSObject {
        /** The content is null where it is too long or cannot be read. */
        void accept(String name, Int8Array content);
    }

    /** Reads each chosen file. The choice is cleared at once, so that the same file can be chosen again. */
    @JSBody(
            params = {"input", "maxBytes", "listener"},
            script = "input.addEventListener('change', () => { const file = input.files[0]; input.value = '';"
                    + " if (!file) { return; } if (file.size > maxBytes) { listener(file.name, null); return; }"
                    + " file.arrayBuffer().then(bytes => listener(file.name, new Int8Array(bytes)),"
                    + " () => listener(file.name, null)); });")
    public static native void onFile(HTMLElement input, int maxBytes, FileListener listener);

    @JSBody(script = "try { return !!new DecompressionStream('deflate-raw'); } catch (unsupported) { return false; }")
    public static native boolean canInflate();

    @JSFunctor
    public interface BytesListener extends JSObject {
        void accept(Int8Array bytes);
    }

    /**
     * Unpacks a DEFLATE stream in a range of bytes up to {@code max} bytes; the listener gets null where it is damaged. As a
     * browser unpacks all that it has been given, and that to 1,032 times its length, it is given a little at a time.
     */
    @JSBody(
            params = {"packed", "from", "to", "max", "listener"},
            script = "let next = from;"
                    + " const source = new ReadableStream({pull: controller => {"
                    + "   if (next >= to) { controller.close(); return; }"
                    + "   const end = Math.min(to, next + 8192);"
                    + "   controller.enqueue(new Uint8Array(packed.slice(next, end)));"
                    + "   next = end; }}, {highWaterMark: 0});"
                    + " const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();"
                    + " const unpacked = new Int8Array(max);"
                    + " let count = 0;"
                    + " const readOn = () => reader.read().then(piece => {"
                    + "   if (piece.done) { return unpacked.slice(0, count); }"
                    + "   const part = piece.value.subarray(0, max - count);"
                    + "   unpacked.set(part, count);"
                    + "   count += part.length;"
                    + "   if (count < max) { return readOn(); }"
                    + "   reader.cancel().catch(() => null);"
                    + "   return unpacked; });"
                    + " readOn().catch(() => null).then(bytes => queueMicrotask(() => listener(bytes)));")
    public static native void inflate(Int8Array packed, int from, int to, int max, BytesListener listener);

    /** Returns the address of the page without its query. */
    @JSBody(script = "return location.origin + location.pathname;")
    public static native String pageAddress();

    /** Copies the page's address, as it is opened by itself, and reports whether the browser allowed it. */
    public static void copyAddress(BooleanListener outcome) {
        copy(addressByItself(), () -> outcome.accept(true), () -> outcome.accept(false));
    }

    /** Returns the page's address, neither on a projector nor embedded in another page. */
    @JSBody(
            script = "const address = new URL(location.href);"
                    + " address.searchParams.delete('embed'); address.searchParams.delete('present');"
                    + " return address.href;")
    private static native String addressByItself();

    @JSBody(params = "mediaQuery", script = "return matchMedia(mediaQuery).matches;")
    public static native boolean matchesMedia(String mediaQuery);

    /** Returns CSS pixels of one rem, which a reader or a projector may enlarge. */
    @JSBody(script = "return parseFloat(getComputedStyle(document.documentElement).fontSize);")
    public static native double textPixels();

    @JSBody(script = "return devicePixelRatio;")
    public static native double pixelRatio();
}
