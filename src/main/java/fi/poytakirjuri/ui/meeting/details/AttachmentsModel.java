package fi.poytakirjuri.ui.meeting.details;

import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The attachments of the open meeting, or only those of the item one is at.
public final class AttachmentsModel {
    /// A file is kept within the register, which must stay easy to copy and send.
    private static final long LARGEST = 100L << 20;

    private final OpenMeeting open;
    private final AttachmentStore store;
    private final Background background;
    private final boolean isOfItem;
    private final ReadOnlyObjectWrapper<List<Attachment>> attachments = new ReadOnlyObjectWrapper<>(List.of());

    public AttachmentsModel(OpenMeeting open, AttachmentStore store, Background background) {
        this(open, store, background, false);
    }

    private AttachmentsModel(OpenMeeting open, AttachmentStore store, Background background, boolean isOfItem) {
        this.open = open;
        this.store = store;
        this.background = background;
        this.isOfItem = isOfItem;
        open.minutesProperty().subscribe(this::show);
        if (isOfItem)
            open.itemProperty().subscribe(_ -> show(open.minutesProperty().get()));
    }

    public static AttachmentsModel ofItem(OpenMeeting open, AttachmentStore store, Background background) {
        return new AttachmentsModel(open, store, background, true);
    }

    public ReadOnlyObjectProperty<List<Attachment>> attachmentsProperty() {
        return attachments.getReadOnlyProperty();
    }

    /// Adds files as appendices in their order.
    ///
    /// @param leftOut told of those that are no files, are too large to keep or cannot be read
    public void add(List<Path> files, Consumer<List<Path>> leftOut) {
        add(files, isOfItem ? open.itemProperty().get() : null, leftOut);
    }

    /// As [#add(List, Consumer)], to an item; to none they are the meeting's own.
    public void add(List<Path> files, @Nullable Long itemId, Consumer<List<Path>> leftOut) {
        open.meeting()
                .ifPresent(meeting -> background
                        .apart(() -> files.stream().map(AttachmentsModel::read).toList())
                        .onSuccess(read -> {
                            read.stream().filter(r -> r.bytes.isPresent()).forEach(r -> add(meeting.id(), itemId, r));
                            var unread = read.stream()
                                    .filter(r -> r.bytes.isEmpty())
                                    .map(Read::file)
                                    .toList();
                            if (!unread.isEmpty()) leftOut.accept(unread);
                        })
                        .start());
    }

    private void show(@Nullable Minutes minutes) {
        var at = open.itemProperty().get();
        attachments.set(
                minutes == null
                        ? List.of()
                        : minutes.attachments().stream()
                                .filter(a -> !isOfItem || at != null && at.equals(a.itemId()))
                                .toList());
    }

    private void add(long meetingId, @Nullable Long itemId, Read read) {
        var name = read.file.getFileName().toString();
        open.write(() -> store.add(meetingId, itemId, title(name), name, type(name), read.bytes.orElseThrow()));
    }

    /// Writes an attachment's name; call on the register's thread.
    public void rename(long id, String name) {
        store.rename(id, name);
    }

    /// Whether an attachment can change places with the one shown before it, or after it when `steps` is 1.
    public boolean canMove(Attachment attachment, int steps) {
        return neighbour(attachment, steps).isPresent();
    }

    /// Changes an attachment's place, and its number, with its neighbour's.
    public void move(Attachment attachment, int steps) {
        neighbour(attachment, steps).ifPresent(other -> open.write(() -> store.swap(attachment.id(), other.id())));
    }

    private Optional<Attachment> neighbour(Attachment attachment, int steps) {
        var numbered =
                attachments.get().stream().filter(a -> a.number() != null).toList();
        int at = numbered.indexOf(attachment);
        int to = at + steps;
        return at < 0 || to < 0 || to >= numbered.size() ? Optional.empty() : Optional.of(numbered.get(to));
    }

    public void setPublic(Attachment attachment, boolean isPublic) {
        open.write(() -> store.setPublic(attachment.id(), isPublic));
    }

    public void remove(Attachment attachment) {
        open.write(() -> store.remove(attachment.id()));
    }

    private static Read read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return new Read(file, Optional.empty());
            return new Read(file, Optional.of(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return new Read(file, Optional.empty());
        }
    }

    /// The file's name without its ending, with dashes and lines as spaces: a beginning for the secretary to mend.
    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        var bare = (dot > 0 ? name.substring(0, dot) : name)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return bare.isEmpty() ? name : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    private static String type(String name) {
        var guess = URLConnection.guessContentTypeFromName(name);
        return guess == null ? "application/octet-stream" : guess;
    }

    /// @param bytes none of a file that is not kept
    private record Read(Path file, Optional<byte[]> bytes) {}
}
