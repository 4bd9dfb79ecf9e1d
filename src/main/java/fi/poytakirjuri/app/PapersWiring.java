package fi.poytakirjuri.app;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.paper.PapersScreen;
import fi.poytakirjuri.ui.roster.RosterScreen;
import fi.poytakirjuri.ui.settings.SettingsScreen;

/// Every `new` that the rooms of papers, of members with their list, and of settings need.
final class PapersWiring {
    private PapersWiring() {}

    static PapersScreen papers(Database database, long bodyId, PaperEngine engine, Tools tools) {
        return new PapersScreen(database, bodyId, files(database, bodyId, engine, tools), tools);
    }

    static RosterScreen roster(Database database, long bodyId, PaperEngine engine, Tools tools, Questions questions) {
        return new RosterScreen(tools, questions, database, bodyId, files(database, bodyId, engine, tools));
    }

    static SettingsScreen settings(Database database, long bodyId, PaperEngine engine, Tools tools) {
        var letterheads = new Letterheads(new FileStore(database));
        return new SettingsScreen(
                new BodyStore(database),
                bodyId,
                letterheads,
                new TemplateStore(database),
                new PhraseStore(database),
                engine,
                tools);
    }

    private static PaperFiles files(Database database, long bodyId, PaperEngine engine, Tools tools) {
        var desk = new PaperDesk(database, bodyId, tools.texts());
        return new PaperFiles(desk, new BodyStore(database), bodyId, engine);
    }
}
