package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.ContentLocked;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The table's themes, narrowed by a filter, and the one chosen with its thread.
public final class ThemesModel {
    private final ThemeParts parts;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<Read> refresh;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ThemeLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<@Nullable ThemeThread> thread = new ReadOnlyObjectWrapper<>(null);
    private List<ThemeLine> all = List.of();
    private List<Sector> sectors = List.of();
    private Directory directory = Directory.EMPTY;
    private @Nullable Long chosen;
    private boolean isSeen;

    public ThemesModel(ThemeParts parts, long bodyId, Tools tools) {
        this.parts = parts;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        tools.changes().whenTouched(refresh::now, "theme", "theme_note", "meeting", "sector");
        tools.changes()
                .whenTouched(
                        this::touched,
                        "agenda_item",
                        "decision",
                        "action",
                        "action_owner",
                        "person",
                        "organisation",
                        "organisation_name");
        filter.subscribe((_, _) -> arrange());
        refresh.now();
    }

    /// Out of sight what is written in meetings does not matter here.
    void seen(boolean now) {
        isSeen = now;
        if (isSeen) refresh.now();
    }

    private void touched() {
        if (isSeen) refresh.now();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// The themes that fit the filter, the ones that go on first.
    public ReadOnlyObjectProperty<List<ThemeLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// How many themes there are in all, whatever the filter.
    public ReadOnlyObjectProperty<Integer> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The chosen theme's; nothing when there is none.
    public ReadOnlyObjectProperty<@Nullable ThemeThread> threadProperty() {
        return thread.getReadOnlyProperty();
    }

    public Directory directory() {
        return directory;
    }

    /// The sectors that a note may be for.
    public List<Sector> sectors() {
        return sectors;
    }

    public void choose(long themeId) {
        if (Long.valueOf(themeId).equals(chosen)) return;
        chosen = themeId;
        refresh.now();
    }

    /// Adds a theme and chooses it.
    public void add(String name, LongConsumer then) {
        tools.background()
                .register(() -> parts.themes().add(bodyId, name))
                .onSuccess(id -> {
                    filter.set("");
                    choose(id);
                    then.accept(id);
                })
                .start();
    }

    /// Removes a theme that no finalised memo speaks of.
    public void remove(Theme theme) {
        tools.background()
                .register(() -> parts.themes().remove(theme.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("theme.removed", theme.name())))
                .onError(
                        ContentLocked.class,
                        _ -> tools.toasts().say(tools.texts().get("theme.remove.locked", theme.name())))
                .start();
    }

    private Read read() {
        var themes = parts.themes().all(bodyId);
        var today = tools.today();
        var meetings = parts.meetings().meetings().all(bodyId);
        var read = themes.stream()
                .map(theme -> {
                    var own = meetings.stream()
                            .filter(m -> m.theme() != null && m.theme().themeId() == theme.id())
                            .filter(m -> m.state() != MeetingState.CANCELLED)
                            .toList();
                    var next = own.reversed().stream()
                            .map(Meeting::date)
                            .filter(day -> !day.isBefore(today))
                            .findFirst();
                    return new ThemeLine(theme, ThemeThread.held(own), next.orElse(null));
                })
                .toList();
        var id = chosen;
        var line = read.stream()
                .filter(each -> Long.valueOf(each.theme().id()).equals(id))
                .findFirst()
                .or(() -> first(read));
        return new Read(
                read,
                line.flatMap(each -> parts.threads().read(each.theme().id())).orElse(null),
                directory(today),
                parts.meetings().sectors().sectors(bodyId));
    }

    private Directory directory(LocalDate today) {
        var stores = parts.meetings();
        var everyone = tools.texts().get("meeting.owner.everyone");
        return Directory.read(stores.persons(), stores.organisations(), stores.sectors(), bodyId, today, everyone);
    }

    /// One that goes on rather than one that is closed.
    private static Optional<ThemeLine> first(List<ThemeLine> lines) {
        return lines.stream()
                .filter(line -> line.theme().isOpen())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    private void show(Read read) {
        all = read.lines;
        directory = read.directory;
        sectors = read.sectors;
        chosen = read.thread == null ? null : read.thread.theme().id();
        count.set(all.size());
        arrange();
        thread.set(read.thread);
    }

    private void arrange() {
        lines.set(all.stream()
                .filter(this::fits)
                .sorted((a, b) -> Boolean.compare(b.theme().isOpen(), a.theme().isOpen()))
                .toList());
    }

    /// Every word typed must stand somewhere in what the theme tells.
    private boolean fits(ThemeLine line) {
        var theme = line.theme();
        var has = String.join(
                        " ",
                        theme.name(),
                        theme.area(),
                        theme.goal(),
                        theme.lead().name())
                .toLowerCase(Locale.ROOT);
        for (var word : filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+"))
            if (!has.contains(word)) return false;
        return true;
    }

    private record Read(
            List<ThemeLine> lines, @Nullable ThemeThread thread, Directory directory, List<Sector> sectors) {}
}
