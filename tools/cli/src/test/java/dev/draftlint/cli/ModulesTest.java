package dev.draftlint.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds in every module that the command line is made of. */
class ModulesTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.draftlint");

    private static final DescribedPredicate<JavaClass> CLOSED = describe(
            "a record, an enum, an interface or final",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.isInterface()
                    || type.getModifiers().contains(FINAL));

    private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE = describe(
            "in a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    @Test
    void publicTypesAreClosed() {
        classes().that().arePublic().should(be(CLOSED)).check(ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(be(IN_A_NULL_MARKED_PACKAGE)).check(ALL);
    }

    @Test
    void packagesAreNamedAfterWhatTheyHold() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..internal..")
                .check(ALL);
    }

    @Test
    void onlyTheCommandLinePrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ALL.that(describe(
                "outside the command line", type -> !type.getPackageName().startsWith("dev.draftlint.cli"))));
    }

    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net", "java.net.http", "java.nio.channels", "javax.net..")
                .check(ALL);
    }

    @Test
    void theLibraryKnowsNoTool() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.draftlint.runner..", "dev.draftlint.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.draftlint.runner..", "dev.draftlint.cli..")
                .check(ALL);
    }

    @Test
    void theRunnerKnowsNeitherThePacksNorTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("dev.draftlint.runner..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.draftlint.rules..", "dev.draftlint.cli..")
                .allowEmptyShould(true)
                .check(ALL);
    }
}
