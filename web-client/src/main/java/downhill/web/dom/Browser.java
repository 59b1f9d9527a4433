package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/** What the page may ask of the browser around it. */
public final class Browser {
    private Browser() {}

    /** Something to run later; the browser calls it without arguments that matter. */
    @JSFunctor
    public interface Task extends JSObject {
        /** Does the work. */
        void run();
    }

    /**
     * Tells whether this script runs in a worker, where there is no document.
     *
     * @return true in a worker
     */
    @JSBody(script = "return typeof document === 'undefined';")
    public static native boolean isWorker();

    /**
     * Returns milliseconds since the page (or worker) began, finer than a millisecond, never running backwards.
     *
     * @return the time
     */
    @JSBody(script = "return performance.now();")
    public static native double now();

    /**
     * Returns the wall clock.
     *
     * @return milliseconds since 1970-01-01T00:00Z
     */
    @JSBody(script = "return Date.now();")
    public static native double epochMillis();

    /**
     * Tells how the reader came to this page.
     *
     * @return true after a reload or a step back or forward in the history
     */
    @JSBody(
            script = "const entries = performance.getEntriesByType('navigation');"
                    + " return entries.length > 0 && entries[0].type !== 'navigate';")
    public static native boolean cameByReload();

    /**
     * Returns what the browser says of itself.
     *
     * @return the user agent
     */
    @JSBody(script = "return navigator.userAgent;")
    public static native String userAgent();

    /**
     * Puts a text on the clipboard; only in answer to a reader's action.
     *
     * @param text the text
     * @param done runs once it is there
     * @param refused runs if the browser forbids it
     */
    @JSBody(
            params = {"text", "done", "refused"},
            script =
                    "if (navigator.clipboard) { navigator.clipboard.writeText(text).then(() => done(), () => refused()); }"
                            + " else { refused(); }")
    public static native void copy(String text, Task done, Task refused);

    /**
     * Tells whether the reader can see the page.
     *
     * @return false while another tab or application covers it
     */
    @JSBody(script = "return document.visibilityState !== 'hidden';")
    public static native boolean isVisible();

    /**
     * Returns a random version-4 UUID. It is an identity, not a secret.
     *
     * @return 36 lower-case characters
     */
    @JSBody(
            script = "if (crypto.randomUUID) { return crypto.randomUUID(); }"
                    + " const bytes = crypto.getRandomValues(new Uint8Array(16));"
                    + " bytes[6] = bytes[6] & 15 | 64; bytes[8] = bytes[8] & 63 | 128;"
                    + " const hex = Array.from(bytes, value => value.toString(16).padStart(2, '0')).join('');"
                    + " return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-'"
                    + " + hex.slice(16, 20) + '-' + hex.slice(20);")
    public static native String randomUuid();

    /**
     * Returns the first value of a name in the query of the page's address.
     *
     * @param queryName the name
     * @return the decoded value, or null where the name is absent
     */
    @JSBody(params = "queryName", script = "return new URLSearchParams(location.search).get(queryName);")
    public static native String query(String queryName);

    /**
     * Replaces the query of the page's address without loading anything; in a sandboxed frame the address stays.
     *
     * @param query the new query without its question mark, already encoded; may be empty
     */
    @JSBody(
            params = "query",
            script = "const rewritten = location.pathname + (query ? '?' + query : '') + location.hash;"
                    + " try { history.replaceState(null, '', rewritten); } catch (sandboxed) { }")
    public static native void replaceQuery(String query);

    /**
     * Changes one value in the query of the page's address without loading anything; in a sandboxed frame the address stays.
     *
     * @param queryName the name
     * @param queryValue its new value; null takes the name out
     */
    @JSBody(
            params = {"queryName", "queryValue"},
            script = "const address = new URL(location.href); "
                    + " if (queryValue === null) { address.searchParams.delete(queryName); }"
                    + " else { address.searchParams.set(queryName, queryValue); }"
                    + " try { history.replaceState(null, '', address); } catch (sandboxed) { }")
    public static native void setQuery(String queryName, String queryValue);

    /**
     * Returns what follows {@code #} in the page's address.
     *
     * @return the fragment without its sign; may be empty
     */
    @JSBody(script = "return decodeURIComponent(location.hash.slice(1));")
    public static native String fragment();

    /**
     * Changes what follows {@code #} in the page's address, as following a link would.
     *
     * @param fragment the new fragment; may be empty
     */
    @JSBody(params = "fragment", script = "location.hash = fragment;")
    public static native void goToFragment(String fragment);

    /**
     * Replaces what follows {@code #} in the page's address, without a step in the history; in a sandboxed frame the address
     * stays.
     *
     * @param fragment the new fragment; may be empty
     */
    @JSBody(
            params = "fragment",
            script = "const rewritten = location.pathname + location.search + (fragment ? '#' + fragment : '');"
                    + " try { history.replaceState(null, '', rewritten); } catch (sandboxed) { }")
    public static native void replaceFragment(String fragment);

    /**
     * Encodes a text as one value of a query.
     *
     * @param text any text
     * @return the encoded text
     */
    @JSBody(params = "text", script = "return encodeURIComponent(text);")
    public static native String encode(String text);

    /**
     * Decodes one value of a query.
     *
     * @param text what an address has
     * @return the text that it means
     */
    @JSBody(params = "text", script = "return decodeURIComponent(text.replace(/\\+/g, ' '));")
    public static native String decode(String text);

    /**
     * Returns an address of this site with one value in its query changed.
     *
     * @param address an address that begins with a slash
     * @param queryName the name
     * @param queryValue its new value
     * @return the new address
     */
    @JSBody(
            params = {"address", "queryName", "queryValue"},
            script = "const changed = new URL(address, location.href);"
                    + " changed.searchParams.set(queryName, queryValue);"
                    + " return changed.pathname + changed.search + changed.hash;")
    public static native String withQuery(String address, String queryName, String queryValue);

    /**
     * Tells the page around this one how high this one is, as {@code {type: "downhill:height", height: PIXELS}}.
     *
     * @param root the document's root element
     */
    @JSBody(
            params = "root",
            script = "parent.postMessage("
                    + "{type: 'downhill:height', height: Math.ceil(root.getBoundingClientRect().height)}, '*');")
    public static native void tellHeight(JSObject root);

    /**
     * Runs a task when a media query begins or ceases to match.
     *
     * @param mediaQuery such as {@code (prefers-color-scheme: dark)}
     * @param task what to run
     */
    @JSBody(
            params = {"mediaQuery", "task"},
            script = "matchMedia(mediaQuery).addEventListener('change', () => task());")
    public static native void onMediaChange(String mediaQuery, Task task);

    /**
     * Returns a custom property of the page's style, such as a colour.
     *
     * @param propertyName a name that begins with two hyphens
     * @return its value
     */
    @JSBody(
            params = "propertyName",
            script = "return getComputedStyle(document.documentElement).getPropertyValue(propertyName).trim();")
    public static native String styleProperty(String propertyName);

    /**
     * Calls a task whenever an element's size changes.
     *
     * @param element an element of the page
     * @param task what to run
     */
    @JSBody(
            params = {"element", "task"},
            script = "new ResizeObserver(() => requestAnimationFrame(() => task())).observe(element);")
    public static native void onResize(JSObject element, Task task);

    /**
     * Runs a task before the next repaint.
     *
     * @param task what to run
     */
    @JSBody(params = "task", script = "requestAnimationFrame(() => task());")
    public static native void onNextFrame(Task task);

    /**
     * Runs a task once the next frame has been painted; not while the page is hidden.
     *
     * @param task what to run
     */
    @JSBody(
            params = "task",
            script = "requestAnimationFrame(() => { const painted = new MessageChannel();"
                    + " painted.port1.onmessage = () => { painted.port1.close(); task(); };"
                    + " painted.port2.postMessage(0); });")
    public static native void afterPaint(Task task);

    /**
     * Runs a task after a while.
     *
     * @param task what to run
     * @param millis the shortest time to wait
     */
    @JSBody(
            params = {"task", "millis"},
            script = "setTimeout(() => task(), millis);")
    public static native void after(Task task, double millis);

    /**
     * Runs a task whenever the window (or worker) receives an event.
     *
     * @param eventName such as {@code online}
     * @param task what to run
     */
    @JSBody(
            params = {"eventName", "task"},
            script = "self.addEventListener(eventName, () => task());")
    public static native void onEvent(String eventName, Task task);

    /** Hears what an event of the window carries. */
    @JSFunctor
    public interface DetailListener extends JSObject {
        /**
         * Takes what the event carries.
         *
         * @param detail what was given to {@link #fire}
         */
        void accept(JSObject detail);
    }

    /**
     * Hears an event of the window, and what it carries.
     *
     * @param eventName the event
     * @param listener hears it
     */
    @JSBody(
            params = {"eventName", "listener"},
            script = "addEventListener(eventName, event => listener(event.detail));")
    public static native void onDetail(String eventName, DetailListener listener);

    /**
     * Tells those who listen to an event of the window; they hear it before this returns.
     *
     * @param eventName the event
     * @param detail what it carries, or null
     */
    @JSBody(
            params = {"eventName", "detail"},
            script = "dispatchEvent(new CustomEvent(eventName, {detail}));")
    public static native void fire(String eventName, JSObject detail);

    /**
     * Loads what the page names for later, and starts it; what has been loaded stays as it is.
     *
     * @param relation the {@code rel} of the page's links to it
     */
    @JSBody(params = "relation", script = "dispatchEvent(new CustomEvent('wantmodule', {detail: relation}));")
    public static native void wantModule(String relation);

    /**
     * Makes an address for bytes, which lives as long as the page or until {@link #release}.
     *
     * @param type their media type
     * @param content the bytes
     * @return such as {@code blob:https://example.org/UUID}
     */
    @JSBody(
            params = {"type", "content"},
            script = "return URL.createObjectURL(new Blob([content], {type: type}));")
    public static native String addressOf(String type, JSObject content);

    /**
     * Lets go of the content behind an address; whoever has fetched it keeps it.
     *
     * @param address from {@link #addressOf}
     */
    @JSBody(params = "address", script = "URL.revokeObjectURL(address);")
    public static native void release(String address);

    /**
     * Runs a task whenever the page is covered or seen again.
     *
     * @param task what to run
     */
    @JSBody(params = "task", script = "document.addEventListener('visibilitychange', () => task());")
    public static native void onVisibilityChange(Task task);

    /** Hears whether something worked. */
    @JSFunctor
    public interface Outcome extends JSObject {
        /**
         * Takes the outcome.
         *
         * @param worked whether it did
         */
        void accept(boolean worked);
    }

    /**
     * Returns what the address of the page has behind a beginning, such as the code of a class.
     *
     * @param beginning how it begins, such as {@code /join/}
     * @return the rest of its path, decoded; empty where it begins otherwise
     */
    @JSBody(
            params = "beginning",
            script =
                    "return location.pathname.startsWith(beginning)"
                            + " ? decodeURIComponent(location.pathname.slice(beginning.length).replace(/%(?![0-9a-f]{2})/gi, '%25')) : '';")
    public static native String pathAfter(String beginning);

    /**
     * Returns where this site is.
     *
     * @return such as {@code https://example.org}
     */
    @JSBody(script = "return location.origin;")
    public static native String origin();

    /**
     * Returns where this site is, without the protocol, as people type it.
     *
     * @return such as {@code example.org:7070}
     */
    @JSBody(script = "return location.host;")
    public static native String host();

    /**
     * Goes to another page.
     *
     * @param address an address of this site
     */
    @JSBody(params = "address", script = "location.href = address;")
    public static native void go(String address);

    /** Prints the page. */
    @JSBody(script = "print();")
    public static native void print();

    /**
     * Hands the reader a file.
     *
     * @param name the file's name
     * @param type its media type
     * @param content a text or an array of bytes
     */
    @JSBody(
            params = {"name", "type", "content"},
            script = "const link = document.createElement('a');"
                    + " link.href = URL.createObjectURL(new Blob([content], {type: type}));"
                    + " link.download = name;"
                    + " link.click();"
                    + " setTimeout(() => URL.revokeObjectURL(link.href), 10000);")
    public static native void saveFile(String name, String type, JSObject content);

    /**
     * Hands the reader a text as a file.
     *
     * @param name the file's name
     * @param type its media type
     * @param content what is in it
     */
    public static void saveFile(String name, String type, String content) {
        saveFile(name, type, JSString.valueOf(content));
    }

    /**
     * Hands the reader the picture of a canvas as a PNG file.
     *
     * @param name the file's name
     * @param canvas the picture
     */
    @JSBody(
            params = {"name", "canvas"},
            script = "canvas.toBlob(blob => {"
                    + " const link = document.createElement('a');"
                    + " link.href = URL.createObjectURL(blob);"
                    + " link.download = name;"
                    + " link.click();"
                    + " setTimeout(() => URL.revokeObjectURL(link.href), 10000);"
                    + "}, 'image/png');")
    public static native void saveCanvas(String name, HTMLCanvasElement canvas);

    /** Takes what a drawing goes to. */
    @JSFunctor
    public interface ContextListener extends JSObject {
        /**
         * Draws.
         *
         * @param context as of an empty canvas
         */
        void draw(CanvasRenderingContext2D context);
    }

    /**
     * Fetches what writes a drawing down as SVG.
     *
     * @param listener draws on it, and asks for {@link #svgText}; is not called where it cannot be fetched
     */
    @JSBody(params = "listener", script = "dispatchEvent(new CustomEvent('wantsvg', {detail: listener}));")
    public static native void withSvg(ContextListener listener);

    /**
     * Returns what has been drawn.
     *
     * @param context what {@link #withSvg} gave
     * @param width of the drawing
     * @param height of the drawing
     * @return the text of an SVG file
     */
    @JSBody(
            params = {"context", "width", "height"},
            script = "return context.text(width, height);")
    public static native String svgText(CanvasRenderingContext2D context, double width, double height);

    /** Takes the content of a file. */
    @JSFunctor
    public interface FileListener extends JSObject {
        /**
         * Takes the content.
         *
         * @param name of the file
         * @param content its bytes; null where it has too many of them or cannot be read
         */
        void accept(String name, Int8Array content);
    }

    /**
     * Lets the reader choose a file, and reads it. It goes nowhere.
     *
     * @param input a file input. Its choice is forgotten at once, so that the same file can be chosen again. Modified.
     * @param maxBytes of a file that is read
     * @param listener takes each file that is chosen
     */
    @JSBody(
            params = {"input", "maxBytes", "listener"},
            script = "input.addEventListener('change', () => { const file = input.files[0]; input.value = '';"
                    + " if (!file) { return; } if (file.size > maxBytes) { listener(file.name, null); return; }"
                    + " file.arrayBuffer().then(bytes => listener(file.name, new Int8Array(bytes)),"
                    + " () => listener(file.name, null)); });")
    public static native void onFile(HTMLElement input, int maxBytes, FileListener listener);

    /**
     * Returns the address of the page without its query.
     *
     * @return such as {@code https://example.org/runs}
     */
    @JSBody(script = "return location.origin + location.pathname;")
    public static native String pageAddress();

    /**
     * Copies the page's address, as it is opened by itself: neither on a projector nor embedded in another page.
     *
     * @param outcome hears whether the browser allowed it
     */
    @JSBody(
            params = "outcome",
            script =
                    "if (!navigator.clipboard) { outcome(false); return; }"
                            + " const copiedAddress = new URL(location.href);"
                            + " copiedAddress.searchParams.delete('embed'); copiedAddress.searchParams.delete('present');"
                            + " navigator.clipboard.writeText(copiedAddress.href).then(() => outcome(true), () => outcome(false));")
    public static native void copyAddress(Outcome outcome);

    /**
     * Tells whether a media query matches now.
     *
     * @param mediaQuery such as {@code (prefers-reduced-motion: reduce)}
     * @return true if it does
     */
    @JSBody(params = "mediaQuery", script = "return matchMedia(mediaQuery).matches;")
    public static native boolean matchesMedia(String mediaQuery);

    /**
     * Returns the size of the page's text, which a reader or a projector may enlarge.
     *
     * @return CSS pixels of one rem
     */
    @JSBody(script = "return parseFloat(getComputedStyle(document.documentElement).fontSize);")
    public static native double textPixels();

    /**
     * Returns how many pixels of the screen a CSS pixel has.
     *
     * @return the ratio, mostly between 1 and 4
     */
    @JSBody(script = "return devicePixelRatio;")
    public static native double pixelRatio();
}
