package downhill.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import downhill.core.data.GzippedIdx;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;

/**
 * The invariants of ARCHITECTURE.md that a class file can break. What javac makes of {@code "" + number} and the arithmetic
 * inside a method is not seen here.
 */
class InvariantsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("downhill.core", "downhill.web");

    /** What TeaVM compiles: all but what the build runs. */
    private static final DescribedPredicate<JavaClass> BROWSER_CODE = resideInAnyPackage(
                    "downhill.core..", "downhill.web..")
            .and(DescribedPredicate.not(resideInAPackage("downhill.web.vocabulary..")))
            .as("code that runs in the browser");

    /** Each browser and each JVM has its own last digits of these, or its own way of rounding. */
    private static final Set<String> PLATFORM_MATHEMATICS = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot", "round", "rint");

    private static final Set<String> PATTERN_METHODS =
            Set.of("format", "formatted", "matches", "replaceAll", "replaceFirst", "split");

    /** {@link GzippedIdx} unpacks gzip, by Java's streams over bytes in memory. */
    @Test
    void coreKnowsNoPlatform() {
        check(classes()
                .that()
                .resideInAPackage("downhill.core..")
                .and()
                .doNotBelongToAnyOf(GzippedIdx.class)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "downhill.core..",
                                "java.lang",
                                "java.lang.annotation",
                                "java.util",
                                "java.util.function")
                        .and(describe(
                                "neither threads, processes, clocks nor Java's generators", InvariantsTest::isPure))));
        check(noClasses()
                .that()
                .resideInAPackage("downhill.core..")
                .should()
                .callMethodWhere(calls(System.class, name -> !name.equals("arraycopy"), "System beyond arraycopy")));
    }

    @Test
    void browserCodeCallsNothingThatDiffersBetweenPlatforms() {
        check(noClasses()
                .that(BROWSER_CODE)
                .should()
                .callMethodWhere(calls(Math.class, PLATFORM_MATHEMATICS::contains, "Math beyond exact operations"))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(StrictMath.class, java.util.Random.class));
    }

    @Test
    void browserCodeUsesNeitherFormatsNorPatternsNorStreamsNorTimes() {
        check(noClasses()
                .that(BROWSER_CODE)
                .should()
                .callMethodWhere(calls(String.class, PATTERN_METHODS::contains, "formats and regular expressions"))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.stream..", "java.util.regex..", "java.time.."));
    }

    @Test
    void clientPrintsAndReadsNumbersByJavaScript() {
        check(noClasses()
                .that(BROWSER_CODE)
                .and()
                .resideInAPackage("downhill.web..")
                .should()
                .callMethodWhere(calls(
                        Double.class,
                        Set.of("parseDouble", "valueOf")::contains,
                        Set.of("java.lang.String"),
                        "Double's reading"))
                .orShould()
                .callMethodWhere(calls(Double.class, "toString"::equals, "Double.toString"))
                .orShould()
                .callMethodWhere(calls(String.class, "valueOf"::equals, Set.of("double"), "String.valueOf(double)"))
                .orShould()
                .callMethodWhere(calls(
                        StringBuilder.class, "append"::equals, Set.of("double"), "StringBuilder.append(double)")));
    }

    @Test
    void javaScriptIsWrittenInTheFaceOfTheBrowserAndForMemoryOnly() {
        check(methods()
                .that()
                .areAnnotatedWith(JSBody.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage("downhill.web.dom", "downhill.web.engine"));
    }

    @Test
    void neitherTheWorkerNorTheEnginesTouchAPage() {
        check(noClasses()
                .that()
                .resideInAnyPackage("downhill.web.worker", "downhill.web.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.teavm.jso.dom.html..", "org.teavm.jso.dom.css..", "org.teavm.jso.canvas.."));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("downhill.core.(**)").should().beFreeOfCycles());
        check(slices().matching("downhill.web.(**)").should().beFreeOfCycles());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static boolean isPure(JavaClass type) {
        return !List.of(
                        "java.lang.Thread",
                        "java.lang.ThreadLocal",
                        "java.lang.Process",
                        "java.lang.ProcessBuilder",
                        "java.lang.Runtime",
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.Timer",
                        "java.util.Date",
                        "java.util.Calendar",
                        "java.util.UUID",
                        "java.util.Scanner")
                .contains(type.getName());
    }

    private static DescribedPredicate<JavaMethodCall> calls(
            Class<?> owner, java.util.function.Predicate<String> name, String description) {
        return describe(description, call -> call.getTargetOwner().isEquivalentTo(owner) && name.test(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> calls(
            Class<?> owner, java.util.function.Predicate<String> name, Set<String> first, String description) {
        return describe(
                description,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && name.test(call.getName())
                        && first.contains(firstParameter(call.getTarget())));
    }

    private static String firstParameter(AccessTarget.MethodCallTarget target) {
        List<JavaClass> parameters = target.getRawParameterTypes();
        return parameters.isEmpty() ? "" : parameters.get(0).getName();
    }
}
