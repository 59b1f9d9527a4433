package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;

/** Finds, makes and changes elements. Texts always arrive as text, never as markup. */
public final class Dom {
    private static int lastId;

    private Dom() {}

    /** Returns an id that no other element has. */
    public static String newId(String prefix) {
        lastId++;
        return prefix + "-" + lastId;
    }

    /** Returns the element with an id; fails where the page has none. */
    public static HTMLElement byId(String id) {
        HTMLElement element = HTMLDocument.current().getElementById(id);
        if (element == null) {
            throw new IllegalStateException("the page has no element #" + id);
        }
        return element;
    }

    public static boolean exists(String id) {
        return HTMLDocument.current().getElementById(id) != null;
    }

    public static HTMLInputElement input(String id) {
        return (HTMLInputElement) byId(id);
    }

    /** Returns the first match of a selector; fails where the page has none. */
    public static HTMLElement find(String selector) {
        HTMLElement element = HTMLDocument.current().querySelector(selector);
        if (element == null) {
            throw new IllegalStateException("the page has no element " + selector);
        }
        return element;
    }

    /** Returns all matches in document order. */
    public static HTMLElement[] findAll(String selector) {
        return toArray(HTMLDocument.current().querySelectorAll(selector));
    }

    public static HTMLElement[] findAll(HTMLElement element, String selector) {
        return toArray(element.querySelectorAll(selector));
    }

    /** Runs some work whenever the button with a {@code data-action} is pressed, and returns the button. */
    public static HTMLElement onAction(String action, Runnable work) {
        HTMLElement button = find("[data-action=" + action + "]");
        button.addEventListener("click", event -> work.run());
        return button;
    }

    /** Shows a text, and hides its element while it is empty. */
    public static void showText(HTMLElement element, String text) {
        setText(element, text);
        element.setHidden(text.isEmpty());
    }

    private static HTMLElement[] toArray(NodeList<? extends HTMLElement> found) {
        HTMLElement[] elements = new HTMLElement[found.getLength()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = found.get(i);
        }
        return elements;
    }

    /** Makes an element with classes, separated by blanks, and children. */
    public static HTMLElement element(String tag, String className, HTMLElement... children) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        for (HTMLElement child : children) {
            element.appendChild(child);
        }
        return element;
    }

    public static HTMLElement text(String tag, String className, String text) {
        HTMLElement element = element(tag, className);
        element.setTextContent(text);
        return element;
    }

    /** Makes a button that is not its form's. */
    public static HTMLElement button(String className, Runnable action, HTMLElement... children) {
        HTMLElement button = element("button", className, children);
        button.setAttribute("type", "button");
        button.addEventListener("click", event -> action.run());
        return button;
    }

    public static HTMLElement option(String value, String text) {
        HTMLElement option = text("option", "", text);
        option.setAttribute("value", value);
        return option;
    }

    /** Runs some work instead of the form's own sending. */
    public static void onSubmit(String formId, Runnable work) {
        byId(formId).addEventListener("submit", event -> {
            event.preventDefault();
            work.run();
        });
    }

    /** Sets the text of an element, without touching the document where it is the same. */
    @JSBody(
            params = {"element", "text"},
            script = "if (element.textContent !== text) { element.textContent = text; }")
    public static native void setText(HTMLElement element, String text);

    /** Sets or removes an attribute without a value, such as {@code disabled}. */
    @JSBody(
            params = {"element", "attributeName", "present"},
            script = "element.toggleAttribute(attributeName, present);")
    public static native void setFlag(HTMLElement element, String attributeName, boolean present);

    @JSBody(params = "element", script = "element.replaceChildren();")
    public static native void clear(HTMLElement element);

    /** Returns whether a {@code details} or {@code dialog} is open. */
    @JSBody(params = "element", script = "return element.open;")
    public static native boolean isOpen(HTMLElement element);

    @JSBody(params = "select", script = "return select.value;")
    public static native String value(HTMLElement select);

    @JSBody(
            params = {"select", "chosen"},
            script = "select.value = chosen;")
    public static native void setValue(HTMLElement select, String chosen);

    @JSBody(params = "dialog", script = "dialog.showModal();")
    public static native void openDialog(HTMLElement dialog);

    @JSBody(params = "dialog", script = "dialog.close();")
    public static native void closeDialog(HTMLElement dialog);

    /** Brings an element into view and moves the focus to it, for readers who do not see where the page changed. */
    public static void reveal(HTMLElement element) {
        bringIntoSight(element);
        focusInPlace(element);
    }

    /** Scrolls to a heading as a link to it would, and moves the focus to it. */
    @JSBody(
            params = "heading",
            script = "heading.dispatchEvent(new Event('beforematch', {bubbles: true}));"
                    + " heading.scrollIntoView({block: 'start'}); heading.focus({preventScroll: true});")
    public static native void goTo(HTMLElement heading);

    /** Scrolls as far as needed to have an element in view, and leaves the focus where it is. */
    @JSBody(
            params = "element",
            script = "element.dispatchEvent(new Event('beforematch', {bubbles: true}));"
                    + " element.scrollIntoView({block: 'nearest'});")
    public static native void bringIntoSight(HTMLElement element);

    @JSFunctor
    public interface ElementListener extends JSObject {
        void wanted(HTMLElement element);
    }

    /** Calls the listener before something within an element comes into view, so that it can open what holds it. */
    @JSBody(
            params = {"element", "listener"},
            script = "element.addEventListener('beforematch', event => listener(event.target));")
    public static native void onWanted(HTMLElement element, ElementListener listener);

    /** Returns the nearest element around an element, or itself, that a selector matches; null for none. */
    @JSBody(
            params = {"element", "selector"},
            script = "return element.closest(selector);")
    public static native HTMLElement around(HTMLElement element, String selector);

    @JSBody(params = "element", script = "return element.contains(document.activeElement);")
    public static native boolean hasFocus(HTMLElement element);

    /** Moves the focus without scrolling. */
    @JSBody(params = "element", script = "element.focus({preventScroll: true});")
    public static native void focusInPlace(HTMLElement element);

    /** Changes the page and scrolls it so that an element stays where the reader sees it. */
    @JSBody(
            params = {"element", "change"},
            script = "const top = element.getBoundingClientRect().top; change();"
                    + " scrollBy({top: element.getBoundingClientRect().top - top, behavior: 'instant'});")
    public static native void keepInPlace(HTMLElement element, Browser.Task change);

    /** Returns CSS pixels from the element's left edge to a mouse, pointer or touch. */
    @JSBody(
            params = {"element", "pointerEvent"},
            script = "return pointerEvent.clientX - element.getBoundingClientRect().left;")
    public static native double pointerX(HTMLElement element, Event pointerEvent);

    /** Returns CSS pixels from the element's upper edge to a mouse, pointer or touch. */
    @JSBody(
            params = {"element", "pointerEvent"},
            script = "return pointerEvent.clientY - element.getBoundingClientRect().top;")
    public static native double pointerY(HTMLElement element, Event pointerEvent);

    /** Sends all further events of a pointer to an element, until it is lifted. */
    @JSBody(
            params = {"element", "pointerEvent"},
            script = "element.setPointerCapture(pointerEvent.pointerId);")
    public static native void capturePointer(HTMLElement element, Event pointerEvent);

    /** Moves an element by CSS pixels from where it stands by itself. */
    @JSBody(
            params = {"element", "x", "y"},
            script = "element.style.transform = 'translate(' + x.toFixed(1) + 'px, ' + y.toFixed(1) + 'px)';")
    public static native void move(HTMLElement element, double x, double y);

    /** Returns whether a key is a command of the browser that the page should leave alone, as Alt and ← goes back. */
    @JSBody(params = "event", script = "return event.altKey || event.ctrlKey || event.metaKey;")
    public static native boolean isShortcut(Event event);

    public interface KeyListener {
        void pressed(KeyboardEvent event);
    }

    /** Listens to the keys on an element, unless they are shortcuts of the browser. */
    public static void onKey(HTMLElement element, KeyListener listener) {
        element.addEventListener("keydown", event -> {
            if (!isShortcut(event)) {
                listener.pressed((KeyboardEvent) event);
            }
        });
    }

    @JSBody(params = "event", script = "return event.target instanceof HTMLCanvasElement;")
    public static native boolean isCanvas(Event event);

    @JSBody(params = "element", script = "return element.scrollWidth > element.clientWidth + 1;")
    public static native boolean overflows(HTMLElement element);

    /** Ignores clicks of a mouse, a finger or a key on these elements, for the rest of the page's life. */
    @JSBody(
            params = "selector",
            script = "document.addEventListener('click', event => { if (event.target.closest(selector)) {"
                    + " event.preventDefault(); event.stopImmediatePropagation(); } }, true);")
    public static native void ignoreClicksOn(String selector);

    /** Reports whether an element is in the window, or nearly so, now and on each change. */
    @JSBody(
            params = {"element", "listener"},
            script = "new IntersectionObserver(seen => listener(seen[seen.length - 1].isIntersecting),"
                    + " {rootMargin: '100px'}).observe(element);")
    public static native void onSight(HTMLElement element, Browser.BooleanListener listener);

    @JSFunctor
    public interface LinkListener extends JSObject {
        void followed(HTMLElement link);
    }

    /** Calls the listener with each link before it is followed by pointer or key; it may still be changed. */
    @JSBody(
            params = "listener",
            script = "['pointerdown', 'click'].forEach(gesture => document.addEventListener(gesture, event => {"
                    + " const link = event.target.closest('a[href]'); if (link) { listener(link); } }, true));")
    public static native void beforeLinks(LinkListener listener);

    /** Handles a wheel that is turned with ctrl held, which is how a trackpad's pinch arrives. */
    @JSFunctor
    public interface PinchWheel extends JSObject {
        /** {@code away} shows more rather than less. */
        void turned(Event event, boolean away);
    }

    /** Listens to the wheel with ctrl held over an element. The page itself does not zoom then. */
    @JSBody(
            params = {"element", "listener"},
            script = "element.addEventListener('wheel', event => { if (event.ctrlKey) { event.preventDefault();"
                    + " listener(event, event.deltaY > 0); } }, {passive: false});")
    public static native void onPinchWheel(HTMLElement element, PinchWheel listener);

    /** Listens to keys that no control of the page has a use for. */
    @JSBody(
            params = "listener",
            script = "document.addEventListener('keydown', event => {"
                    + " const used = event.target.closest('input, select, textarea, summary, [role=slider], dialog');"
                    + " if (!used && !event.ctrlKey && !event.altKey && !event.metaKey) { listener(event.key); } });")
    public static native void onPageKey(Browser.TextListener listener);

    /** Returns the nearest element around the target of an event, or null. */
    @JSBody(
            params = {"event", "selector"},
            script = "return event.target.closest(selector);")
    public static native HTMLElement closest(Event event, String selector);

    /** Returns whether an element stays in sight while what follows it passes. */
    @JSBody(params = "element", script = "return getComputedStyle(element).position === 'sticky';")
    public static native boolean isSticky(HTMLElement element);

    /** Returns whether an element is hidden, or something around it is. */
    @JSBody(params = "element", script = "return element.closest('[hidden]') !== null;")
    public static native boolean isWithinHidden(HTMLElement element);

    /** Handles a link that is pressed. */
    @JSFunctor
    public interface LinkUse extends JSObject {
        /** Returns whether that was all, and the browser need not follow it. */
        boolean press(HTMLElement link);
    }

    /** Listens to links that are pressed plainly: not those that are to open elsewhere. */
    @JSBody(
            params = {"selector", "use"},
            script = "document.addEventListener('click', event => { const link = event.target.closest(selector);"
                    + " const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;"
                    + " if (link && plain && use(link)) { event.preventDefault(); } });")
    public static native void onLink(String selector, LinkUse use);

    /**
     * Shows a popover below its anchor where there is room; it takes the focus and gives it back. Returns whether the
     * browser knows popovers.
     */
    @JSBody(
            params = {"popover", "anchor"},
            script = "if (!popover.showPopover) { return false; }"
                    + " popover.showPopover();"
                    + " const at = anchor.getBoundingClientRect();"
                    + " const below = at.bottom + popover.offsetHeight + 12 < innerHeight;"
                    + " popover.style.setProperty('--at-x',"
                    + " Math.max(8, Math.min(at.left, document.documentElement.clientWidth - popover.offsetWidth - 8)) + 'px');"
                    + " popover.style.setProperty('--at-y',"
                    + " (below ? at.bottom + 6 : Math.max(8, at.top - popover.offsetHeight - 6)) + 'px');"
                    + " return true;")
    public static native boolean showPopover(HTMLElement popover, HTMLElement anchor);

    /** Lets a context enlarge images without blurring them. */
    @JSBody(params = "context", script = "context.imageSmoothingEnabled = false;")
    public static native void keepPixels(CanvasRenderingContext2D context);

    /** Returns a canvas itself, or a copy with its colors inverted where its style inverts them. */
    @JSBody(
            params = "canvas",
            script = "if (!getComputedStyle(canvas).filter.includes('invert')) { return canvas; }"
                    + " const copy = canvas.cloneNode(); const context = copy.getContext('2d');"
                    + " context.drawImage(canvas, 0, 0); context.globalCompositeOperation = 'difference';"
                    + " context.fillStyle = '#fff'; context.fillRect(0, 0, copy.width, copy.height); return copy;")
    public static native HTMLCanvasElement asSeen(HTMLCanvasElement canvas);

    @JSBody(
            params = {"element", "eventName"},
            script = "element.dispatchEvent(new Event(eventName));")
    public static native void fire(HTMLElement element, String eventName);

    /** Runs a task on each change of an attribute. */
    @JSBody(
            params = {"element", "attributeName", "task"},
            script = "new MutationObserver(() => task())"
                    + ".observe(element, {attributes: true, attributeFilter: [attributeName]});")
    public static native void onAttribute(HTMLElement element, String attributeName, Browser.Task task);

    /** Returns the attribute of the focused element within another one; empty where the focus is elsewhere. */
    @JSBody(
            params = {"element", "attributeName"},
            script = "const focused = document.activeElement;"
                    + " return focused && element.contains(focused) ? focused.getAttribute(attributeName) || '' : '';")
    public static native String focusedWithin(HTMLElement element, String attributeName);

    /** Runs a task on each change within an element of what it says, hides or disables. */
    @JSBody(
            params = {"element", "task"},
            script = "new MutationObserver(() => task()).observe(element, {subtree: true, childList: true,"
                    + " characterData: true, attributes: true, attributeFilter: ['aria-disabled', 'hidden']});")
    public static native void onChange(HTMLElement element, Browser.Task task);

    /**
     * Reports a finger that wipes sideways over an element: true to the left, as pages are turned on. Not over what is itself
     * moved or scrolled sideways.
     */
    @JSBody(
            params = {"element", "listener"},
            script =
                    "let from = null;"
                            + " element.addEventListener('touchstart', event => {"
                            + "   from = event.touches.length === 1 && !event.target.closest('input, pre, table, math, .plot-scroll')"
                            + "     ? event.touches[0] : null; }, {passive: true});"
                            + " element.addEventListener('touchend', event => { if (!from) { return; }"
                            + "   const x = event.changedTouches[0].clientX - from.clientX;"
                            + "   const y = event.changedTouches[0].clientY - from.clientY; from = null;"
                            + "   if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y)) { listener(x < 0); } }, {passive: true});")
    public static native void onWipe(HTMLElement element, Browser.BooleanListener listener);

    /** Makes a curve in a box of 100 by 40, which is only seen. */
    @JSBody(
            params = "points",
            script = "const made = name => document.createElementNS('http://www.w3.org/2000/svg', name);"
                    + " const svg = made('svg'), line = made('polyline'); line.setAttribute('points', points);"
                    + " svg.setAttribute('viewBox', '0 0 100 40'); svg.setAttribute('preserveAspectRatio', 'none');"
                    + " svg.setAttribute('aria-hidden', 'true'); svg.append(line); return svg;")
    public static native HTMLElement curve(String points);

    /** Shows the page from its top. */
    @JSBody(script = "scrollTo({top: 0, behavior: 'instant'});")
    public static native void showTop();

    /** Presses a link or a button as the reader would. */
    @JSBody(params = "element", script = "element.click();")
    public static native void press(HTMLElement element);
}
