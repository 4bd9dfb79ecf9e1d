package fi.poytakirjuri.app;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.nomination.ImportPane;
import fi.poytakirjuri.ui.nomination.ImportParts;
import fi.poytakirjuri.ui.term.TermParts;
import fi.poytakirjuri.ui.term.TermScreen;

/// Every `new` that the room of terms needs.
final class TermsWiring {
    private TermsWiring() {}

    static TermScreen screen(Database database, long bodyId, PaperEngine engine, Tools tools, Questions questions) {
        var parts = TermParts.of(database, tools.texts());
        var imports = new ImportParts(
                parts.rounds(), parts.candidates(), new CandidateImportStore(database), parts.sectors());
        var files = new PaperFiles(new PaperDesk(database, bodyId, tools.texts()), parts.bodies(), bodyId, engine);
        return new TermScreen(tools, questions, parts, bodyId, files, new ImportPane(tools, imports));
    }
}
