package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Whom a person comes from on the day that is shown, and as what.
public final class OrganisationOfDay extends VBox {
    private final PersonEdits edits;
    private final AutosavedField organisationSaved;
    private final AutosavedField titleSaved;

    /// @param prefix begins the fields' ids
    /// @param names of the organisations that the register knows
    public OrganisationOfDay(Tools tools, String prefix, PersonEdits edits, Supplier<List<String>> names) {
        this.edits = edits;
        Texts texts = tools.texts();
        var organisation = new OrganisationField(names);
        organisation.setId(prefix + "-organisation");
        var title = new TextField();
        title.setId(prefix + "-title");
        organisationSaved = tools.autosave().field(organisation);
        titleSaved = tools.autosave().field(title);
        getStyleClass().add("section");
        getChildren()
                .setAll(
                        new FormRow(
                                texts.get("roster.organisation"), organisation, organisationSaved.messageProperty()),
                        new FormRow(texts.get("roster.title"), title, titleSaved.messageProperty()));
    }

    public void show(Contact contact, LocalDate day) {
        long person = contact.person().id();
        organisationSaved.show(person, contact.organisation(), text -> edits.writeOrganisation(person, text, day));
        titleSaved.show(person, contact.title(), text -> edits.writeTitle(person, text, day));
    }
}
