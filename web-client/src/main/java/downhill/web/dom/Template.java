package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A copy of a page's {@code <template>}, which has one root; its parts are found by their {@code data-part}. */
public final class Template {
    private final String id;
    private final HTMLElement root;

    private Template(String id, HTMLElement root) {
        this.id = id;
        this.root = root;
    }

    /** Copies the template with an id. */
    public static Template clone(String id) {
        HTMLElement root = copy(id);
        if (root == null) {
            throw new IllegalStateException("the page has no template #" + id);
        }
        return new Template(id, root);
    }

    public HTMLElement root() {
        return root;
    }

    /** Returns the element below the root whose {@code data-part} is a name. */
    public HTMLElement part(String name) {
        HTMLElement part = root.querySelector("[data-part='" + name + "']");
        if (part == null) {
            throw new IllegalStateException("the template #" + id + " has no part " + name);
        }
        return part;
    }

    @JSBody(
            params = "id",
            script = "const template = document.querySelector('template#' + id);"
                    + " return template && template.content.firstElementChild.cloneNode(true);")
    private static native HTMLElement copy(String id);
}
