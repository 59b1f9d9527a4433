package downhill.build;

import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.rendering.RenderingManager;
import org.teavm.model.ClassHolder;
import org.teavm.model.ListableClassReaderSource;
import org.teavm.model.MethodHolder;
import org.teavm.vm.BuildTarget;
import org.teavm.vm.spi.AbstractRendererListener;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Keeps the order of floating-point operations in the JavaScript that TeaVM writes.
 *
 * <p>TeaVM 0.16 takes {@code +} and {@code *} for associative and prints {@code a + (b + c)}, {@code a + (b - c)},
 * {@code a * (b * c)} and {@code a * (b / c)} without the parentheses, whether they stand in the source or come from a
 * local variable or a method that it inlined. The rounded results differ from those of the JVM. So after TeaVM's
 * optimizations, and before it prints, {@link OperandOrder} rewrites each method so that nothing is lost.
 */
public final class KeepParentheses implements TeaVMPlugin {

    /** TeaVM makes the plugin. */
    public KeepParentheses() {}

    @Override
    public void install(TeaVMHost host) {
        TeaVMJavaScriptHost javaScript = host.getExtension(TeaVMJavaScriptHost.class);
        if (javaScript != null) {
            javaScript.add(new AbstractRendererListener() {
                @Override
                public void begin(RenderingManager manager, BuildTarget target) {
                    rewrite(manager.getClassSource());
                }
            });
        }
    }

    private static void rewrite(ListableClassReaderSource classes) {
        for (String name : classes.getClassNames()) {
            // What is about to be printed are the compiler's own, modifiable classes; a cast that fails stops the
            // build.
            ClassHolder type = (ClassHolder) classes.get(name);
            for (MethodHolder method : type.getMethods()) {
                if (method.getProgram() != null) {
                    new OperandOrder(method.getProgram()).keep();
                }
            }
        }
    }
}
