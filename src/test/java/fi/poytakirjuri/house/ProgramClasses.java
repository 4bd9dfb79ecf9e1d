package fi.poytakirjuri.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fi.poytakirjuri.language.Texts;

/// The program's own classes, read once for all rules; not the generated types of the schema.
final class ProgramClasses {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/register/db/schema/"))
            .importUrl(Texts.class.getProtectionDomain().getCodeSource().getLocation());

    private ProgramClasses() {}

    static JavaClasses all() {
        return ALL;
    }
}
