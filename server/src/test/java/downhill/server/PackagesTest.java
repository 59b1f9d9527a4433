package downhill.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the server's packages. */
class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("downhill.server");

    @Test
    void haveNoCycles() {
        slices().matching("downhill.server.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void sqlIsInStores() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .doNotHaveSimpleName("Database")
                .and()
                // Savepoints are no SQL.
                .haveNameNotMatching(".*GroupCommit.*")
                .should()
                .accessClassesThat()
                .haveFullyQualifiedName("org.jdbi.v3.core.Handle")
                .check(CLASSES);
    }
}
