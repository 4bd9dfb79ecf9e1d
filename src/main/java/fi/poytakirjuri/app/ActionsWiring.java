package fi.poytakirjuri.app;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.decision.DecisionsScreen;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.task.TasksScreen;

/// Every `new` that the rooms of tasks and of decisions need.
final class ActionsWiring {
    private ActionsWiring() {}

    static TasksScreen tasks(Database database, long bodyId, PaperEngine engine, Tools tools) {
        return new TasksScreen(database, bodyId, files(database, bodyId, engine, tools), tools);
    }

    static DecisionsScreen decisions(Database database, long bodyId, PaperEngine engine, Tools tools) {
        return new DecisionsScreen(database, bodyId, files(database, bodyId, engine, tools), tools);
    }

    private static PaperFiles files(Database database, long bodyId, PaperEngine engine, Tools tools) {
        return new PaperFiles(new PaperDesk(database, bodyId, tools.texts()), new BodyStore(database), bodyId, engine);
    }
}
