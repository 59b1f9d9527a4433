package downhill.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves regular expressions and {@code String.format} out of the QR code library: 67 KB of each module that draws a code.
 *
 * <p>The library recognizes digits by two patterns, which the pages never ask for, since they encode bytes; and it formats
 * the message of an exception for texts that are too long.
 */
public final class SlimQrCodes implements TeaVMPlugin {
    private static final String PACKAGE = "io.nayuki.qrcodegen.";

    /** TeaVM makes the plugin. */
    public SlimQrCodes() {}

    @Override
    public void install(TeaVMHost host) {
        host.add((ClassHolderTransformer) SlimQrCodes::transform);
    }

    private static void transform(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().startsWith(PACKAGE)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                method.getProgram().getBasicBlocks().forEach(SlimQrCodes::replaceCalls);
            }
        }
    }

    private static void replaceCalls(BasicBlock block) {
        Instruction next;
        for (Instruction one = block.getFirstInstruction(); one != null; one = next) {
            next = one.getNext();
            if (one instanceof InvokeInstruction call) {
                String target =
                        call.getMethod().getClassName() + "." + call.getMethod().getName();
                if (target.equals("java.util.regex.Pattern.compile")) {
                    NullConstantInstruction none = new NullConstantInstruction();
                    none.setReceiver(call.getReceiver());
                    one.replace(none);
                } else if (target.equals("java.lang.String.format")) {
                    StringConstantInstruction message = new StringConstantInstruction();
                    message.setReceiver(call.getReceiver());
                    message.setConstant("text too long for a QR code");
                    one.replace(message);
                }
            }
        }
    }
}
