package fi.poytakirjuri.app;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.ThemeNoteStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.template.TemplateStore;
import fi.poytakirjuri.register.theme.ThemeThreads;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.theme.ThemeParts;
import fi.poytakirjuri.ui.theme.ThemesScreen;

/// Every `new` that the room of themes needs.
final class ThemesWiring {
    private ThemesWiring() {}

    static ThemesScreen screen(Database database, long bodyId, Tools tools) {
        var parts = new ThemeParts(
                new ThemeStore(database),
                new ThemeNoteStore(database),
                new ThemeThreads(database, tools.texts()),
                new TemplateStore(database),
                MeetingsWiring.stores(database));
        return new ThemesScreen(parts, bodyId, tools);
    }
}
