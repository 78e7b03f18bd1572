package dev.draftlint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The layers of the core, and the walls around the libraries that it uses. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.draftlint");

    private static final String[] LINT_PATH = {
        "dev.draftlint.draft", "dev.draftlint.phrase", "dev.draftlint.reading", "dev.draftlint.text"
    };

    private static final DescribedPredicate<JavaMember> SHOWING_A_LIBRARY = describe(
            "showing a type of Guava, jsoup or OpenNLP",
            member -> member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isOfLibrary));

    @Test
    void eachLayerKnowsOnlyTheOnesBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("draft")
                .definedBy("dev.draftlint.draft")
                .layer("phrase")
                .definedBy("dev.draftlint.phrase")
                .layer("reading")
                .definedBy("dev.draftlint.reading")
                .layer("text")
                .definedBy("dev.draftlint.text")
                .layer("rule")
                .definedBy("dev.draftlint.rule")
                .layer("report")
                .definedBy("dev.draftlint.report")
                .layer("facade")
                .definedBy("dev.draftlint")
                .whereLayer("draft")
                .mayNotAccessAnyLayer()
                .whereLayer("phrase")
                .mayOnlyAccessLayers("draft")
                .whereLayer("reading")
                .mayOnlyAccessLayers("draft", "phrase")
                .whereLayer("text")
                .mayOnlyAccessLayers("draft", "phrase", "reading")
                .whereLayer("rule")
                .mayOnlyAccessLayers("draft", "phrase")
                .whereLayer("report")
                .mayOnlyAccessLayers("draft", "rule")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .check(CORE);
    }

    @Test
    void everyClassIsInALayer() {
        noClasses()
                .should()
                .resideOutsideOfPackages(
                        "dev.draftlint",
                        "dev.draftlint.draft",
                        "dev.draftlint.phrase",
                        "dev.draftlint.reading",
                        "dev.draftlint.text",
                        "dev.draftlint.rule",
                        "dev.draftlint.report")
                .check(CORE);
    }

    @Test
    void noRegexOnTheLintPath() {
        noClasses()
                .that()
                .resideInAnyPackage(LINT_PATH)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .because("it is slow on prose and quadratic on hostile text")
                .check(CORE);
    }

    @Test
    void noRegexBehindAStringMethodOnTheLintPath() {
        noClasses()
                .that()
                .resideInAnyPackage(LINT_PATH)
                .should()
                .callMethodWhere(
                        target(nameMatching("matches|replaceAll|replaceFirst")).and(target(owner(type(String.class)))))
                .because("these compile a pattern in each call")
                .check(CORE);
    }

    @Test
    void librariesStayBehindThePublicTypes() {
        noMembers()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areNotPrivate()
                .and()
                .areNotPackagePrivate()
                .should(be(SHOWING_A_LIBRARY))
                .check(CORE);
    }

    private static boolean isOfLibrary(JavaClass type) {
        return type.getPackageName().startsWith("com.google.")
                || type.getPackageName().startsWith("org.jsoup")
                || type.getPackageName().startsWith("opennlp.");
    }
}
