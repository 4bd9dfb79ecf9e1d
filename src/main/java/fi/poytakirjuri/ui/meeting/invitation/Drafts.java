package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.exchange.invitation.MadeInvitation;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Drafts on their way: opened in the mail program, or saved as files. What is being typed is saved first.
final class Drafts {
    private final Tools tools;
    private final Exporting exporting;
    private final ReadOnlyObjectWrapper<@Nullable MadeInvitation> unsent = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper inMail = new ReadOnlyStringWrapper("");

    Drafts(Tools tools, Exporting exporting) {
        this.tools = tools;
        this.exporting = exporting;
    }

    Exporting exporting() {
        return exporting;
    }

    /// The draft that was made last and is not marked sent.
    ReadOnlyObjectProperty<@Nullable MadeInvitation> unsentProperty() {
        return unsent.getReadOnlyProperty();
    }

    /// What to do now that a draft is open in the mail program; empty while none is.
    ReadOnlyStringProperty inMailProperty() {
        return inMail.getReadOnlyProperty();
    }

    void rest() {
        unsent.set(null);
        inMail.set("");
        exporting.rest();
    }

    /// Opens an invitation in the mail program; it is the one to be marked sent.
    void open(Supplier<MadeInvitation> making) {
        exporting.make(_ -> {
            var made = making.get();
            tools.background().onScreen(() -> unsent.set(made));
            return opened(made);
        });
    }

    /// Opens another message, which leaves the invitation as it is.
    void openApart(Supplier<MadeInvitation> making) {
        exporting.make(_ -> opened(making.get()));
    }

    void save(Supplier<MadeInvitation> making, Path into) {
        exporting.make(_ -> {
            var made = making.get();
            for (var file : made.all()) WholeFile.write(into.resolve(file.name()), file.bytes());
            tools.background().onScreen(() -> {
                unsent.set(made);
                inMail.set("");
            });
            return new Progress.Made(into.resolve(made.mail().name()), false, notes(made, tools.texts()));
        });
    }

    /// From a folder of its own that only its owner may read; it goes when the program ends, and the mail program has
    /// read it by then.
    private Progress.Made opened(MadeInvitation made) throws IOException {
        var folder = Files.createTempDirectory("poytakirjuri-");
        folder.toFile().deleteOnExit();
        var mail = folder.resolve(made.mail().name());
        WholeFile.write(mail, made.mail().bytes());
        mail.toFile().deleteOnExit();
        tools.opener().open(mail);
        var notes = notes(made, tools.texts());
        var words = new ArrayList<>(List.of(tools.texts().get("invitation.opened")));
        words.addAll(notes);
        tools.background().onScreen(() -> inMail.set(String.join("\n", words)));
        return new Progress.Made(mail, false, notes);
    }

    private static List<String> notes(MadeInvitation made, Texts texts) {
        var notes = new ArrayList<String>();
        for (var name : made.missing()) notes.add(texts.get("invitation.missing", name));
        if (!made.unknown().isEmpty())
            notes.add(texts.get("meeting.publish.unknown", String.join(" ", made.unknown())));
        return notes;
    }
}
