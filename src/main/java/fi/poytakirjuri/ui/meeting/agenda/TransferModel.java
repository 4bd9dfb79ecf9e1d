package fi.poytakirjuri.ui.meeting.agenda;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Placeholder;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.AgendaStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Matters that come to the agenda from earlier meetings and the bank of ideas, and those that leave it. Each is one
/// step, told with a way back.
public final class TransferModel {
    private final OpenMeeting open;
    private final AgendaModel agenda;
    private final AgendaStores stores;
    private final Tools tools;
    private final Texts texts;
    private final Refresh<Offers> refresh;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);

    public TransferModel(OpenMeeting open, AgendaModel agenda, AgendaStores stores, Tools tools) {
        this.open = open;
        this.agenda = agenda;
        this.stores = stores;
        this.tools = tools;
        this.texts = tools.texts();
        this.refresh = new Refresh<>(tools.background(), this::read, offers::set);
        tools.changes()
                .whenTouched(
                        () -> {
                            if (open.meeting().isPresent()) refresh.now();
                        },
                        "meeting",
                        "agenda_item",
                        "idea");
        open.minutesProperty()
                .map(minutes -> requireNonNull(minutes).meeting().id())
                .subscribe(id -> {
                    if (id != null) refresh.now();
                });
    }

    public ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// Moves the chosen items to the next meeting, or says that there is none.
    public void toNext() {
        var later = offers.get().later();
        if (later.isEmpty())
            tools.toasts().say(texts.get("meeting.transfer.noNext"), texts.get("meeting.transfer.bank"), this::toBank);
        else to(later.getFirst());
    }

    /// Moves the chosen items to a later meeting.
    public void to(Meeting meeting) {
        var ids = agenda.chosen();
        if (ids.isEmpty()) return;
        var words = texts.get("meeting.transfer.moved", agenda.titles(ids), name(meeting));
        tools.background()
                .register(() -> stores.transfers().postpone(ids, meeting.id()))
                .onSuccess(_ -> tools.sayUndoable(words))
                .start();
    }

    /// Moves the chosen items to the bank of ideas.
    public void toBank() {
        var ids = agenda.chosen();
        if (ids.isEmpty()) return;
        var words = texts.get("meeting.transfer.banked", agenda.titles(ids));
        tools.background()
                .register(() -> stores.ideas().bank(ids))
                .onSuccess(() -> tools.sayUndoable(words))
                .start();
    }

    public void takeUp(long undealtItem) {
        bring(id -> stores.transfers().takeUp(List.of(undealtItem), id));
    }

    public void takeIdea(long idea) {
        bring(id -> stores.ideas().take(List.of(idea), id));
    }

    /// Adds the item that approves the previous memo or minutes.
    public void addApproval() {
        offers.get()
                .unapproved()
                .ifPresent(previous -> bring(id -> stores.templated().addApproval(id, approval(previous)).stream()
                        .toList()));
    }

    /// What the item that approves a meeting's memo or minutes is called.
    public String approvalTitle(Meeting previous) {
        return approval(previous).replace(Placeholder.PREVIOUS.written(), previous.writtenNumber());
    }

    private String approval(Meeting previous) {
        var number = Placeholder.PREVIOUS.written();
        return previous.documentKind() == DocumentKind.MINUTES
                ? texts.get("version.approval.item.minutes", number)
                : texts.get("version.approval.item.memo", number);
    }

    public void addIdea(String title) {
        if (title.isBlank()) return;
        open.meeting().ifPresent(meeting -> open.write(() -> stores.ideas().add(meeting.bodyId(), title)));
    }

    /// Writes an idea's title; call on the register's thread. An empty one is not written.
    public void setIdeaTitle(long idea, String title) {
        if (!title.isBlank()) stores.ideas().setTitle(idea, title);
    }

    /// Writes an idea's text; call on the register's thread.
    public void setIdeaText(long idea, String text) {
        stores.ideas().setText(idea, text);
    }

    /// Writes who brought an idea up; call on the register's thread.
    public void setIdeaSource(long idea, String source) {
        stores.ideas().setSource(idea, source);
    }

    public void removeIdea(long idea, String title) {
        tools.background()
                .register(() -> stores.ideas().remove(idea))
                .onSuccess(() -> tools.sayUndoable(texts.get("meeting.idea.removed", title)))
                .start();
    }

    /// A meeting as one speaks of it: 4/2026, ti 2.6.2026.
    public String name(Meeting meeting) {
        var dates = texts.dates();
        return texts.get(
                "meeting.transfer.meeting",
                meeting.writtenNumber(),
                dates.shortDay(meeting.date()) + " " + dates.date(meeting.date()));
    }

    private void bring(Bringing how) {
        open.meeting()
                .ifPresent(meeting -> tools.background()
                        .register((Callable<List<Long>>) () -> how.to(meeting.id()))
                        .onSuccess(items -> {
                            if (!items.isEmpty()) open.goTo(items.getFirst());
                        })
                        .start());
    }

    private Offers read() {
        var meeting = open.meeting();
        if (meeting.isEmpty()) return Offers.NONE;
        long id = meeting.get().id();
        return new Offers(
                stores.transfers().later(id),
                stores.templated().missingApproval(id),
                stores.transfers().undealt(id),
                stores.ideas().all(meeting.get().bodyId()));
    }

    @FunctionalInterface
    private interface Bringing {
        List<Long> to(long meetingId);
    }
}
