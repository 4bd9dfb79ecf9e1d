package fi.poytakirjuri.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules of the house, as sentences. Each says why; a rule that no longer serves is changed here, in the open.
class HouseRulesTest {
    @Test
    void eachFloorUsesOnlyThoseBelowIt() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("app")
                .definedBy("fi.poytakirjuri.app..")
                .layer("ui")
                .definedBy("fi.poytakirjuri.ui..")
                .layer("exchange")
                .definedBy("fi.poytakirjuri.exchange..")
                .layer("document")
                .definedBy("fi.poytakirjuri.document..")
                .layer("register")
                .definedBy("fi.poytakirjuri.register..")
                .layer("language")
                .definedBy("fi.poytakirjuri.language..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("app", "ui", "exchange")
                .whereLayer("register")
                .mayOnlyBeAccessedByLayers("app", "ui", "exchange", "document")
                .because("there is no way back up from the register to the screen but the Change after a commit"));
    }

    @Test
    void packagesFormNoCircles() {
        check(slices().matching("fi.poytakirjuri.(**)")
                .should()
                .beFreeOfCycles()
                .because("what cannot be read alone cannot be changed alone"));
    }

    @Test
    void onlyStoresTouchJooq() {
        check(noClasses()
                .that(describe("are neither stores nor what a room keeps to itself", type -> !isStoreOrItsDetail(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "fi.poytakirjuri.register.db.schema..")
                .because("a query's result is mapped to a record at once, and only a room's store knows its tables"));
    }

    @Test
    void onlyTheDatabaseTouchesJdbc() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fi.poytakirjuri.register.db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("a transaction or a connection held elsewhere would be a second door"));
    }

    @Test
    void noJavaFxBelowTheScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("fi.poytakirjuri.ui..", "fi.poytakirjuri.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("papers and rules work without a window, also from the command line"));
    }

    @Test
    void onlyPapersTouchPdfBox() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fi.poytakirjuri.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .because("the paper engine is the one place that knows how a PDF is made"));
    }

    @Test
    void panesReachTheRegisterThroughTheirModels() {
        check(noClasses()
                .that(resideInAPackage("fi.poytakirjuri.ui..")
                        .and(describe(
                                "panes", type -> topOf(type).getSimpleName().endsWith("Pane"))))
                .should()
                .dependOnClassesThat(resideInAPackage("fi.poytakirjuri.register..")
                        .and(simpleNameEndingWith("Store")
                                .or(describe(
                                        "the database",
                                        type -> type.getSimpleName().equals("Database")))))
                .because("a pane that waits for the disk freezes the window; its model reads in the background"));
    }

    @Test
    void modelsKnowNoControls() {
        check(noClasses()
                .that(resideInAPackage("fi.poytakirjuri.ui..")
                        .and(describe(
                                "models", type -> topOf(type).getSimpleName().endsWith("Model"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a model is tested without a toolkit"));
    }

    @Test
    void datesAreThoseOfJavaTime() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fi.poytakirjuri.document.pdf..")
                .should()
                .dependOnClassesThat(describe(
                        "old dates",
                        type -> type.isAssignableTo(Date.class)
                                || type.isAssignableTo(Calendar.class)
                                || type.getFullName().startsWith("java.text.SimpleDateFormat")))
                .because("LocalDate says what it is; only PDFBox asks for a Calendar"));
    }

    @Test
    void theTimeComesFromAClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fi.poytakirjuri.app..")
                .should()
                .callMethodWhere(describe("asks the system for the time", HouseRulesTest::asksTheSystemForTheTime))
                .because("what a test or a byte-identical paper cannot set, it cannot promise"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("fi.poytakirjuri.app..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("the others return what they found, or log it"));
    }

    @Test
    void namesAreWhatTheSecretaryWouldSay() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .because("such a name hides what the thing is for"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ProgramClasses.all());
    }

    private static JavaClass topOf(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::topOf).orElse(type);
    }

    private static boolean isStoreOrItsDetail(JavaClass type) {
        var top = topOf(type);
        if (top.getPackageName().startsWith("fi.poytakirjuri.register.db")) return true;
        boolean isDetail = !top.getModifiers().contains(JavaModifier.PUBLIC);
        return top.getPackageName().startsWith("fi.poytakirjuri.register.")
                && (isDetail || top.getSimpleName().endsWith("Store"));
    }

    private static boolean asksTheSystemForTheTime(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        var owner = target.getOwner();
        boolean ofTime = owner.getPackageName().equals("java.time");
        boolean now = target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        boolean system = owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
        return ofTime && (now || system) || List.of("currentTimeMillis").contains(target.getName());
    }
}
