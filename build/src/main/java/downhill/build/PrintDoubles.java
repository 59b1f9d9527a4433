package downhill.build;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Has JavaScript find the digits of a double that is put into a text.
 *
 * <p>TeaVM brings tables of 10 KB (compressed) for it into each module, and its last digit is wrong for one double in 8,000.
 */
public final class PrintDoubles implements TeaVMPlugin {
    private static final String PRINTER = "downhill.web.dom.JsNumber";
    private static final String BUILDER = "java.lang.AbstractStringBuilder";
    private static final ValueType THIS = ValueType.object(BUILDER);
    private static final MethodDescriptor INSERT =
            new MethodDescriptor("insert", ValueType.INTEGER, ValueType.DOUBLE, THIS);

    /** TeaVM makes the plugin. */
    public PrintDoubles() {}

    @Override
    public void install(TeaVMHost host) {
        host.add((ClassHolderTransformer) PrintDoubles::transform);
    }

    /** Everything that turns a double into text comes to this one method. */
    private static void transform(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(BUILDER)) {
            return;
        }
        MethodHolder insert = type.getMethod(INSERT);
        if (insert == null) {
            throw new IllegalStateException("TeaVM's " + BUILDER + " has no " + INSERT);
        }
        ProgramEmitter emitter = ProgramEmitter.create(insert, context.getHierarchy());
        ValueEmitter builder = emitter.var(0, THIS);
        ValueEmitter place = emitter.var(1, ValueType.INTEGER);
        ValueEmitter number = emitter.var(2, ValueType.DOUBLE);
        ValueEmitter text = emitter.invoke(PRINTER, "toJavaText", ValueType.object("java.lang.String"), number);
        builder.invokeVirtual("insert", THIS, place, text).returnValue();
    }
}
