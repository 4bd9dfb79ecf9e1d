package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.register.meeting.ItemText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where in the register a part of a meeting's paper comes from: `item:12:decision`, `actions:12`, `meeting:place`.
/// The page finds the field by it, and the field its page.
public sealed interface PaperPlace {
    record OfItem(long itemId, ItemText text) implements PaperPlace {
        @Override
        public String written() {
            return "item:" + itemId + ":" + small(text);
        }
    }

    record OfActions(long itemId) implements PaperPlace {
        @Override
        public String written() {
            return "actions:" + itemId;
        }
    }

    record OfMeeting(Part part) implements PaperPlace {
        @Override
        public String written() {
            return "meeting:" + small(part);
        }
    }

    /// The parts of the paper that are the meeting's own and no item's.
    enum Part {
        TIME,
        PLACE,
        REMOTE_LINK,
        CONVENER,
        GOAL,
        ATTENDANCE,
        SIGNATURES,
        ATTACHMENTS,
        DISTRIBUTION,
        COPIES_TO
    }

    /// The name that a [fi.poytakirjuri.document.block.Placed] carries.
    String written();

    /// Reads what [#written()] wrote; empty for the place of some other paper.
    static Optional<PaperPlace> read(String written) {
        var parts = written.split(":", -1);
        try {
            return switch (parts[0] + parts.length) {
                case "item3" -> constant(ItemText.values(), parts[2]).map(t -> new OfItem(Long.parseLong(parts[1]), t));
                case "actions2" -> Optional.of(new OfActions(Long.parseLong(parts[1])));
                case "meeting2" -> constant(Part.values(), parts[1]).map(OfMeeting::new);
                default -> Optional.empty();
            };
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String small) {
        return Arrays.stream(all).filter(c -> small(c).equals(small)).findFirst();
    }
}
