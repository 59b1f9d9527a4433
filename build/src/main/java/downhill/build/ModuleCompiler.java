package downhill.build;

import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Has TeaVM compile a main class and what it needs into an ES module. */
final class ModuleCompiler {

    /** How a module is compiled. */
    enum Mode {
        /** As small and as fast as can be. */
        PRODUCT,
        /** Soon. */
        DRAFT,
        /** With checks of bounds and null, which TeaVM has only without its advanced optimizations. */
        STRICT
    }

    private ModuleCompiler() {}

    /** Writes {@code name.js} into a folder, and returns what is wrong; nothing if the module is there. */
    static List<String> compile(String name, String mainClass, Mode mode, List<String> classPath, Path folder) {
        InProcessBuildStrategy build = new InProcessBuildStrategy();
        build.init();
        build.setLog(new EmptyTeaVMToolLog());
        build.setClassPathEntries(classPath);
        build.setTargetType(TeaVMTargetType.JAVASCRIPT);
        build.setJsModuleType(JSModuleType.ES2015);
        build.setMainClass(mainClass);
        build.setEntryPointName("main");
        build.setTargetDirectory(folder.toString());
        build.setTargetFileName(name + ".js");
        build.setOptimizationLevel(
                mode == Mode.PRODUCT ? TeaVMOptimizationLevel.ADVANCED : TeaVMOptimizationLevel.SIMPLE);
        build.setObfuscated(mode == Mode.PRODUCT);
        build.setStrict(mode == Mode.STRICT);
        try {
            return build.build().getProblems().getSevereProblems().stream()
                    .map(ModuleCompiler::text)
                    .toList();
        } catch (BuildException e) {
            return List.of(e.toString());
        }
    }

    private static String text(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
        problem.render(text);
        return text.getText() + " at " + problem.getLocation();
    }
}
