package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.settings.template.TemplatesModel;
import java.util.Optional;
import javafx.scene.Node;

/// The room of settings.
public final class SettingsScreen implements Screen {
    private final SettingsPane pane;

    public SettingsScreen(
            BodyStore bodies,
            long bodyId,
            Letterheads letterheads,
            TemplateStore templates,
            PhraseStore phrases,
            PaperEngine engine,
            Tools tools) {
        var model = new SettingsModel(bodies, bodyId, tools);
        this.pane = new SettingsPane(
                tools,
                model,
                new HeadModel(model, letterheads, engine, tools),
                new TemplatesModel(templates, bodyId, tools),
                new PhrasesModel(phrases, bodyId, tools));
    }

    @Override
    public Room room() {
        return Room.SETTINGS;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        var section = place instanceof Place.Settings(var name) ? Section.at(name) : Optional.<Section>empty();
        section.ifPresentOrElse(pane::show, pane::focusShown);
    }
}
