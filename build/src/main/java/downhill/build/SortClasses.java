package downhill.build;

import java.util.TreeSet;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.rendering.RenderingManager;
import org.teavm.model.ClassHolder;
import org.teavm.model.MutableClassHolderSource;
import org.teavm.vm.BuildTarget;
import org.teavm.vm.spi.AbstractRendererListener;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Makes TeaVM print the classes in the order of their names, so that the same sources give the same module.
 *
 * <p>TeaVM 0.15 prints them in the order in which it reached them. For some that order hangs on identity hash codes,
 * which are others in another folder or on another day.
 */
public final class SortClasses implements TeaVMPlugin {

    /** TeaVM makes the plugin. */
    public SortClasses() {}

    @Override
    public void install(TeaVMHost host) {
        TeaVMJavaScriptHost javaScript = host.getExtension(TeaVMJavaScriptHost.class);
        if (javaScript != null) {
            javaScript.add(new AbstractRendererListener() {
                @Override
                public void begin(RenderingManager manager, BuildTarget target) {
                    // Without its advanced optimizations, as for the strict self-test, TeaVM offers no such source; the
                    // modules of the product have it.
                    if (manager.getClassSource() instanceof MutableClassHolderSource classes) {
                        sort(classes);
                    }
                }
            });
        }
    }

    /** Takes each class out and puts it in again, at the end. */
    private static void sort(MutableClassHolderSource classes) {
        for (String name : new TreeSet<>(classes.getClassNames())) {
            ClassHolder type = classes.get(name);
            classes.getClassNames().remove(name);
            classes.putClassHolder(type);
        }
    }
}
