package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A clone of the content of a {@code <template>} of the page, whose parts have the attribute {@code data-part}. */
public final class Template {
    private final String id;
    private final HTMLElement root;

    private Template(String id, HTMLElement root) {
        this.id = id;
        this.root = root;
    }

    public static Template clone(String id) {
        return new Template(id, content(Dom.byId(id)));
    }

    public HTMLElement root() {
        return root;
    }

    /** Returns the element within the root that has {@code data-part="name"}; fails where the template has none. */
    public HTMLElement part(String name) {
        HTMLElement part = root.querySelector("[data-part=\"" + name + "\"]");
        if (part == null) {
            throw new IllegalStateException("the template #" + id + " has no part " + name);
        }
        return part;
    }

    @JSBody(params = "template", script = "return template.content.firstElementChild.cloneNode(true);")
    private static native HTMLElement content(HTMLElement template);
}
