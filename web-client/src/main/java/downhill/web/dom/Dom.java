package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;

/** Finds, makes and changes elements. Texts always arrive as text, never as markup. */
public final class Dom {
    private static int lastId;

    private Dom() {}

    /**
     * Makes up an id that no other element has.
     *
     * @param prefix what it begins with
     * @return the prefix and a number
     */
    public static String newId(String prefix) {
        lastId++;
        return prefix + "-" + lastId;
    }

    /**
     * Returns the element with an id.
     *
     * @param id the id
     * @return the element
     * @throws IllegalStateException if the page has no such element
     */
    public static HTMLElement byId(String id) {
        HTMLElement element = HTMLDocument.current().getElementById(id);
        if (element == null) {
            throw new IllegalStateException("the page has no element #" + id);
        }
        return element;
    }

    /**
     * Tells whether the page has an element with an id.
     *
     * @param id the id
     * @return true if it has
     */
    public static boolean exists(String id) {
        return HTMLDocument.current().getElementById(id) != null;
    }

    /**
     * Returns the input with an id.
     *
     * @param id the id
     * @return the input
     * @throws IllegalStateException if the page has no such element
     */
    public static HTMLInputElement input(String id) {
        return (HTMLInputElement) byId(id);
    }

    /**
     * Returns the first element that a selector finds in the page.
     *
     * @param selector a CSS selector
     * @return the element
     * @throws IllegalStateException if nothing matches
     */
    public static HTMLElement find(String selector) {
        HTMLElement element = HTMLDocument.current().querySelector(selector);
        if (element == null) {
            throw new IllegalStateException("the page has no element " + selector);
        }
        return element;
    }

    /**
     * Returns all elements that a selector finds in the page, in document order.
     *
     * @param selector a CSS selector
     * @return the elements
     */
    public static HTMLElement[] findAll(String selector) {
        return toArray(HTMLDocument.current().querySelectorAll(selector));
    }

    /**
     * Returns all elements that a selector finds within another one, in document order.
     *
     * @param element the element around
     * @param selector a CSS selector
     * @return the elements
     */
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

    /**
     * Makes an element.
     *
     * @param tag its name
     * @param className its classes, separated by blanks; may be empty
     * @param children what it holds, in order
     * @return the new element
     */
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

    /**
     * Makes an element that holds a text.
     *
     * @param tag its name
     * @param className its classes, separated by blanks; may be empty
     * @param text what it says
     * @return the new element
     */
    public static HTMLElement text(String tag, String className, String text) {
        HTMLElement element = element(tag, className);
        element.setTextContent(text);
        return element;
    }

    /**
     * Changes what an element says, and leaves the document alone where it says that already.
     *
     * @param element the element. Modified.
     * @param text its new text
     */
    @JSBody(
            params = {"element", "text"},
            script = "if (element.textContent !== text) { element.textContent = text; }")
    public static native void setText(HTMLElement element, String text);

    /**
     * Sets or removes an attribute that is true by being there.
     *
     * @param element the element. Modified.
     * @param attributeName such as {@code disabled}
     * @param present whether it is to be there
     */
    @JSBody(
            params = {"element", "attributeName", "present"},
            script = "element.toggleAttribute(attributeName, present);")
    public static native void setFlag(HTMLElement element, String attributeName, boolean present);

    /**
     * Empties an element.
     *
     * @param element the element. Modified.
     */
    @JSBody(params = "element", script = "element.replaceChildren();")
    public static native void clear(HTMLElement element);

    /**
     * Tells whether a {@code details} or {@code dialog} element is open.
     *
     * @param element such an element
     * @return true while its content shows
     */
    @JSBody(params = "element", script = "return element.open;")
    public static native boolean isOpen(HTMLElement element);

    /**
     * Returns what is chosen in a {@code select}.
     *
     * @param select the element
     * @return the value of the chosen option
     */
    @JSBody(params = "select", script = "return select.value;")
    public static native String value(HTMLElement select);

    /**
     * Chooses an option of a {@code select}.
     *
     * @param select the element. Modified.
     * @param chosen the value of an option
     */
    @JSBody(
            params = {"select", "chosen"},
            script = "select.value = chosen;")
    public static native void setValue(HTMLElement select, String chosen);

    /**
     * Opens a {@code dialog} above the page.
     *
     * @param dialog the closed dialog. Modified.
     */
    @JSBody(params = "dialog", script = "dialog.showModal();")
    public static native void openDialog(HTMLElement dialog);

    /**
     * Closes a {@code dialog}.
     *
     * @param dialog the dialog. Modified.
     */
    @JSBody(params = "dialog", script = "dialog.close();")
    public static native void closeDialog(HTMLElement dialog);

    /**
     * Brings an element into view and moves the focus to it, for readers who do not see where the page changed.
     *
     * @param element an element that can have the focus
     */
    @JSBody(
            params = "element",
            script = "element.scrollIntoView({block: 'nearest'}); element.focus({preventScroll: true});")
    public static native void reveal(HTMLElement element);

    /**
     * Leads to a part of the page as a link to it would, with the focus.
     *
     * @param heading of the part; one that can have the focus
     */
    @JSBody(
            params = "heading",
            script = "heading.scrollIntoView({block: 'start'}); heading.focus({preventScroll: true});")
    public static native void goTo(HTMLElement heading);

    /**
     * Scrolls the page as far as needed to have an element in view, and leaves the focus where it is.
     *
     * @param element an element of the page
     */
    @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
    public static native void bringIntoSight(HTMLElement element);

    /**
     * Tells whether an element or something in it has the focus.
     *
     * @param element an element of the page
     * @return true if it has
     */
    @JSBody(params = "element", script = "return element.contains(document.activeElement);")
    public static native boolean hasFocus(HTMLElement element);

    /**
     * Moves the focus to an element and leaves the page where it is scrolled to.
     *
     * @param element an element that can have the focus
     */
    @JSBody(params = "element", script = "element.focus({preventScroll: true});")
    public static native void focusInPlace(HTMLElement element);

    /**
     * Changes the page and scrolls it so that an element stays where the reader sees it.
     *
     * @param element an element of the page, which the change leaves there
     * @param change what changes the page, also above the element
     */
    @JSBody(
            params = {"element", "change"},
            script = "const top = element.getBoundingClientRect().top; change();"
                    + " scrollBy({top: element.getBoundingClientRect().top - top, behavior: 'instant'});")
    public static native void keepInPlace(HTMLElement element, Browser.Task change);

    /**
     * Returns where a pointer is within an element.
     *
     * @param element an element of the page
     * @param pointerEvent a mouse, pointer or touch event
     * @return CSS pixels from the element's left edge
     */
    @JSBody(
            params = {"element", "pointerEvent"},
            script = "return pointerEvent.clientX - element.getBoundingClientRect().left;")
    public static native double pointerX(HTMLElement element, Event pointerEvent);

    /**
     * Returns where a pointer is within an element.
     *
     * @param element an element of the page
     * @param pointerEvent a mouse, pointer or touch event
     * @return CSS pixels from the element's upper edge
     */
    @JSBody(
            params = {"element", "pointerEvent"},
            script = "return pointerEvent.clientY - element.getBoundingClientRect().top;")
    public static native double pointerY(HTMLElement element, Event pointerEvent);

    /**
     * Sends all further events of a pointer to an element, until it is lifted.
     *
     * @param element an element of the page
     * @param pointerEvent the event of the pointer's coming down
     */
    @JSBody(
            params = {"element", "pointerEvent"},
            script = "element.setPointerCapture(pointerEvent.pointerId);")
    public static native void capturePointer(HTMLElement element, Event pointerEvent);

    /**
     * Moves an element from where it stands by itself.
     *
     * @param element an element of the page. Modified.
     * @param x CSS pixels to the right
     * @param y CSS pixels down
     */
    @JSBody(
            params = {"element", "x", "y"},
            script = "element.style.transform = 'translate(' + x.toFixed(1) + 'px, ' + y.toFixed(1) + 'px)';")
    public static native void move(HTMLElement element, double x, double y);

    /**
     * Tells whether a key is pressed together with one that makes it a command of the browser, as Alt and ← goes back.
     *
     * @param event a keyboard event
     * @return true if the page should leave it alone
     */
    @JSBody(params = "event", script = "return event.altKey || event.ctrlKey || event.metaKey;")
    public static native boolean isShortcut(Event event);

    /**
     * Tells whether an event began on a canvas.
     *
     * @param event an event of the page
     * @return true if its target is a canvas
     */
    @JSBody(params = "event", script = "return event.target instanceof HTMLCanvasElement;")
    public static native boolean isCanvas(Event event);

    /**
     * Tells whether an element is wider than the place it has, so that it scrolls sideways.
     *
     * @param element an element of the page
     * @return true if a part of it is out of sight
     */
    @JSBody(params = "element", script = "return element.scrollWidth > element.clientWidth + 1;")
    public static native boolean overflows(HTMLElement element);

    /**
     * Keeps clicks from doing anything, for the rest of the page's life: those of a mouse, a finger or a key.
     *
     * @param selector which elements ignore them
     */
    @JSBody(
            params = "selector",
            script = "document.addEventListener('click', event => { if (event.target.closest(selector)) {"
                    + " event.preventDefault(); event.stopImmediatePropagation(); } }, true);")
    public static native void ignoreClicksOn(String selector);

    /** Hears whether an element is in sight. */
    @JSFunctor
    public interface Sight extends JSObject {
        /**
         * Takes the news.
         *
         * @param inSight whether a part of it is in the window, or nearly so
         */
        void changed(boolean inSight);
    }

    /**
     * Tells whether an element is in sight, now and whenever that changes.
     *
     * @param element an element of the page
     * @param listener hears it
     */
    @JSBody(
            params = {"element", "listener"},
            script = "new IntersectionObserver(seen => listener(seen[seen.length - 1].isIntersecting),"
                    + " {rootMargin: '100px'}).observe(element);")
    public static native void onSight(HTMLElement element, Sight listener);

    /** Hears that a link is about to be followed. */
    @JSFunctor
    public interface LinkListener extends JSObject {
        /**
         * Takes the link, which may still be changed.
         *
         * @param link an element with an address
         */
        void followed(HTMLElement link);
    }

    /**
     * Hears of every link of the page before it is followed, whenever it was made and however it is opened.
     *
     * @param listener hears it when it is pressed, and when the keyboard follows it
     */
    @JSBody(
            params = "listener",
            script = "['pointerdown', 'click'].forEach(gesture => document.addEventListener(gesture, event => {"
                    + " const link = event.target.closest('a[href]'); if (link) { listener(link); } }, true));")
    public static native void beforeLinks(LinkListener listener);

    /** Hears a wheel that is turned with ctrl held, which is how a trackpad's pinch arrives. */
    @JSFunctor
    public interface PinchWheel extends JSObject {
        /**
         * Takes a turn.
         *
         * @param event the event of the wheel
         * @param away whether more is to be seen rather than less
         */
        void turned(Event event, boolean away);
    }

    /**
     * Hears a wheel that is turned with ctrl held over an element. The page itself does not zoom then.
     *
     * @param element an element of the page
     * @param listener hears each turn
     */
    @JSBody(
            params = {"element", "listener"},
            script = "element.addEventListener('wheel', event => { if (event.ctrlKey) { event.preventDefault();"
                    + " listener(event, event.deltaY > 0); } }, {passive: false});")
    public static native void onPinchWheel(HTMLElement element, PinchWheel listener);

    /** Hears of keys. */
    @JSFunctor
    public interface KeyListener extends JSObject {
        /**
         * Hears of a key.
         *
         * @param key its name
         */
        void pressed(String key);
    }

    /**
     * Hears of keys that no control of the page has a use for.
     *
     * @param listener hears each
     */
    @JSBody(
            params = "listener",
            script = "document.addEventListener('keydown', event => {"
                    + " const used = event.target.closest('input, select, textarea, summary, [role=slider], dialog');"
                    + " if (!used && !event.ctrlKey && !event.altKey && !event.metaKey) { listener(event.key); } });")
    public static native void onPageKey(KeyListener listener);

    /**
     * Returns the nearest element around the target of an event.
     *
     * @param event the event
     * @param selector which elements are meant
     * @return the element, or null if there is none
     */
    @JSBody(
            params = {"event", "selector"},
            script = "return event.target.closest(selector);")
    public static native HTMLElement closest(Event event, String selector);

    /**
     * Tells whether an element is hidden, or something around it is.
     *
     * @param element an element of the page
     * @return true if it or one of its ancestors is
     */
    @JSBody(params = "element", script = "return element.closest('[hidden]') !== null;")
    public static native boolean isWithinHidden(HTMLElement element);

    /** Hears of a link that is pressed. */
    @JSFunctor
    public interface LinkUse extends JSObject {
        /**
         * Takes the link.
         *
         * @param link what was pressed
         * @return whether that was all, and the browser need not follow it
         */
        boolean press(HTMLElement link);
    }

    /**
     * Hears of links that are pressed plainly: not those that are to open elsewhere.
     *
     * @param selector which links
     * @param use hears of each
     */
    @JSBody(
            params = {"selector", "use"},
            script = "document.addEventListener('click', event => { const link = event.target.closest(selector);"
                    + " const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;"
                    + " if (link && plain && use(link)) { event.preventDefault(); } });")
    public static native void onLink(String selector, LinkUse use);

    /**
     * Shows a {@code popover} above the page, below the element that it is about where there is room beside it.
     *
     * @param popover the hidden popover; it takes the focus and gives it back. Modified.
     * @param anchor what it is about
     * @return whether the browser knows popovers
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

    /**
     * Lets a context enlarge images without blurring them.
     *
     * @param context draws images. Modified.
     */
    @JSBody(params = "context", script = "context.imageSmoothingEnabled = false;")
    public static native void keepPixels(CanvasRenderingContext2D context);

    /**
     * Returns what is seen of a canvas: itself, or a copy with its colors inverted where its style inverts them.
     *
     * @param canvas on the page. Not modified.
     * @return a canvas to be drawn
     */
    @JSBody(
            params = "canvas",
            script = "if (!getComputedStyle(canvas).filter.includes('invert')) { return canvas; }"
                    + " const copy = canvas.cloneNode(); const context = copy.getContext('2d');"
                    + " context.drawImage(canvas, 0, 0); context.globalCompositeOperation = 'difference';"
                    + " context.fillStyle = '#fff'; context.fillRect(0, 0, copy.width, copy.height); return copy;")
    public static native HTMLCanvasElement asSeen(HTMLCanvasElement canvas);

    /**
     * Tells those who listen to an element that something has happened.
     *
     * @param element the element
     * @param eventName the event
     */
    @JSBody(
            params = {"element", "eventName"},
            script = "element.dispatchEvent(new Event(eventName));")
    public static native void fire(HTMLElement element, String eventName);

    /**
     * Hears of each change of an attribute.
     *
     * @param element the element
     * @param attributeName its attribute
     * @param task what to run
     */
    @JSBody(
            params = {"element", "attributeName", "task"},
            script = "new MutationObserver(() => task())"
                    + ".observe(element, {attributes: true, attributeFilter: [attributeName]});")
    public static native void onAttribute(HTMLElement element, String attributeName, Browser.Task task);

    /**
     * Tells which element within another one has the focus.
     *
     * @param element the element around
     * @param attributeName the attribute by which it is told
     * @return the attribute's value; empty where the focus is elsewhere
     */
    @JSBody(
            params = {"element", "attributeName"},
            script = "const focused = document.activeElement;"
                    + " return focused && element.contains(focused) ? focused.getAttribute(attributeName) || '' : '';")
    public static native String focusedWithin(HTMLElement element, String attributeName);
}
