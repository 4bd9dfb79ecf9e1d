package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.VersionPress;
import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.check.DismissedStore;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.CourseStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.version.ApprovalStore;
import fi.poytakirjuri.register.version.FinalisingStore;
import fi.poytakirjuri.register.version.Press;
import fi.poytakirjuri.register.version.ProgressStore;
import fi.poytakirjuri.register.version.VersionStore;

/// What the rail and its panels read and write with.
public record CourseParts(
        CourseStore course,
        FinalisingStore finalising,
        ApprovalStore approvals,
        VersionStore versions,
        ProgressStore progress,
        PublicationStore publications,
        Checks checks,
        DismissedStore dismissed,
        Press press) {
    public static CourseParts of(Database database, PaperEngine engine, Texts texts) {
        return new CourseParts(
                new CourseStore(database),
                new FinalisingStore(database, texts),
                new ApprovalStore(database, texts),
                new VersionStore(database),
                new ProgressStore(database, texts),
                new PublicationStore(database),
                new Checks(database, PictureOnly::is),
                new DismissedStore(database),
                new VersionPress(database, engine, texts));
    }
}
