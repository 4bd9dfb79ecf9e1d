package fi.poytakirjuri.ui.meeting.export;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.bundle.BundleForm;
import fi.poytakirjuri.exchange.bundle.BundleOrder;
import fi.poytakirjuri.exchange.bundle.MadeBundle;
import fi.poytakirjuri.exchange.bundle.MeetingBundle;
import fi.poytakirjuri.exchange.publish.PublishingFolder;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Papers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which paper of the open meeting goes out, to whom, and what a public one does not tell. The register is read anew
/// for the file, so that it has every word.
public final class ExportModel {
    private final OpenMeeting open;
    private final MinutesStore store;
    private final Papers papers;
    private final PublishingFolder publishing;
    private final MeetingBundle bundle;
    private final Background background;
    private final Exporting exporting;
    private final ObjectProperty<MeetingPaper> paper = new SimpleObjectProperty<>(MeetingPaper.WRITTEN);
    private final ObjectProperty<@Nullable Long> item = new SimpleObjectProperty<>(null);
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.PUBLIC);
    private final ReadOnlyObjectWrapper<List<String>> leftOut = new ReadOnlyObjectWrapper<>(List.of());
    private int asked;

    public ExportModel(
            OpenMeeting open,
            MinutesStore store,
            Papers papers,
            PublishingFolder publishing,
            MeetingBundle bundle,
            Background background,
            Exporting exporting) {
        this.open = open;
        this.store = store;
        this.papers = papers;
        this.publishing = publishing;
        this.bundle = bundle;
        this.background = background;
        this.exporting = exporting;
        paper.subscribe((_, _) -> tellLeftOut());
        item.subscribe((_, _) -> tellLeftOut());
        open.minutesProperty().subscribe(_ -> tellLeftOut());
    }

    public ObjectProperty<MeetingPaper> paperProperty() {
        return paper;
    }

    /// The item that an extract is of.
    public ObjectProperty<@Nullable Long> itemProperty() {
        return item;
    }

    public ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    /// What the public version leaves out, in words.
    public ReadOnlyObjectProperty<List<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    public Exporting exporting() {
        return exporting;
    }

    /// The form that files are made in, by the table's settings.
    public Optional<Standard> standard() {
        return open.minutes().map(m -> Standard.of(m.body().settings()));
    }

    /// Tells the name that the file would have.
    public void name(Consumer<String> then) {
        open.minutes().ifPresent(minutes -> make(minutes, audience.get(), made -> then.accept(made.fileName())));
    }

    /// Writes the chosen paper.
    public void write(Path file) {
        var chosen = paper.get();
        var of = item.get();
        var forWhom = audience.get();
        ofMeeting(id -> exporting.make(_ -> {
            var minutes = store.read(id).orElseThrow(() -> new IllegalStateException("No meeting " + id));
            papers.write(minutes, papers.make(minutes, chosen, of, forWhom), file);
            return Progress.Made.file(file);
        }));
    }

    /// Makes the folder to publish from inside another one.
    public void publish(Path into) {
        ofMeeting(id -> exporting.make(_ -> Notes.of(publishing.make(id, into), papers.texts())));
    }

    /// Makes the meeting's package, of the chosen paper and its attachments, inside a folder.
    public void bundle(BundleForm form, Path into) {
        open.minutes().ifPresent(minutes -> {
            var meeting = minutes.meeting();
            var order = new BundleOrder(
                    meeting.id(),
                    paper.get().kind(meeting),
                    audience.get(),
                    Standard.of(minutes.body().settings()),
                    form);
            exporting.make(_ -> {
                MadeBundle made = bundle.make(order, into);
                return Notes.of(made, form == BundleForm.FOLDER, papers.texts());
            });
        });
    }

    private void ofMeeting(Consumer<Long> then) {
        open.meeting().map(Meeting::id).ifPresent(then);
    }

    private void tellLeftOut() {
        int mine = ++asked;
        leftOut.set(List.of());
        open.minutes()
                .filter(_ -> !paper.get().isOfItem() || item.get() != null)
                .ifPresent(minutes -> make(minutes, Audience.PUBLIC, made -> {
                    if (mine == asked) leftOut.set(made.leftOut());
                }));
    }

    private void make(Minutes minutes, Audience forWhom, Consumer<MadePaper> then) {
        var chosen = paper.get();
        var of = item.get();
        background
                .apart(() -> papers.make(minutes, chosen, of, forWhom))
                .onSuccess(then)
                .start();
    }
}
