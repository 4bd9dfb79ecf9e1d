package fi.poytakirjuri.document.paper.privacy;

import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.PersonRecord;
import fi.poytakirjuri.register.table.Body;

/// What the files of one person's data are called: `kumppanuuspoyta_henkilotiedot_12_2026-11-21.pdf`. A name would tell
/// in mail boxes and folders who has asked.
public final class PersonDataFile {
    private PersonDataFile() {}

    /// @param ending without its dot
    public static String name(Body body, PersonRecord record, String ending, Texts texts) {
        return FileNames.safe(body.calledName()) + "_" + FileNames.safe(texts.get("privacy.record.kind")) + "_"
                + record.personId() + "_" + record.on() + "." + ending;
    }
}
