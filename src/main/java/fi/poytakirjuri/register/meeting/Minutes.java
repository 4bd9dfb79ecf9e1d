package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.table.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A meeting with everything that is written of it, read at once: what every paper of the meeting is made from.
///
/// @param duties who convened, chaired and kept the minutes, by name
/// @param unpublished the e-mail addresses and phone numbers of the register that their owners have not allowed to be
///     published, so that a public paper can keep them out of its texts too
/// @param edition the version of the memo or the minutes, once they are finalised
public record Minutes(
        Body body,
        Meeting meeting,
        Map<MeetingDuty, String> duties,
        List<Attendee> attendees,
        List<Matter> matters,
        List<Attachment> attachments,
        List<Signature> signatures,
        List<Checking> checkings,
        List<String> unpublished,
        @Nullable Edition edition) {
    public Minutes {
        duties = Map.copyOf(duties);
        attendees = List.copyOf(attendees);
        matters = List.copyOf(matters);
        attachments = List.copyOf(attachments);
        signatures = List.copyOf(signatures);
        checkings = List.copyOf(checkings);
        unpublished = List.copyOf(unpublished);
    }

    /// The same meeting with its items in other words, such as those still being typed.
    public Minutes withMatters(List<Matter> others) {
        return new Minutes(
                body, meeting, duties, attendees, others, attachments, signatures, checkings, unpublished, edition);
    }

    /// The same meeting as a version of its memo tells it.
    public Minutes as(Edition version) {
        return new Minutes(
                body, meeting, duties, attendees, matters, attachments, signatures, checkings, unpublished, version);
    }

    /// The same meeting with one item, its sub-items and their attachments only.
    public Minutes ofItem(long itemId) {
        var told = matters.stream()
                .filter(m -> m.item().id() == itemId
                        || Long.valueOf(itemId).equals(m.item().parentId()))
                .toList();
        var ids = told.stream().map(m -> m.item().id()).toList();
        var theirs = attachments.stream().filter(a -> ids.contains(a.itemId())).toList();
        return new Minutes(body, meeting, duties, attendees, told, theirs, signatures, checkings, unpublished, edition);
    }

    /// The number of an item as this meeting writes it.
    public Optional<String> writtenNumber(long itemId) {
        return matters.stream()
                .filter(m -> m.item().id() == itemId)
                .map(m -> m.item().number().write(meeting.numberStyle()))
                .findFirst();
    }

    /// Which version of a finalised paper this is.
    ///
    /// @param note what was corrected in it; empty for the first
    public record Edition(int version, LocalDate madeOn, String note) {}

    /// An item, the actions agreed in it, and the comments on it, which no public paper tells.
    public record Matter(AgendaItem item, List<Action> actions, List<ItemComment> comments) {
        public Matter {
            actions = List.copyOf(actions);
            comments = List.copyOf(comments);
        }

        /// The same matter with its item in other words.
        public Matter with(AgendaItem other) {
            return new Matter(other, actions, comments);
        }
    }

    /// Who signs which paper, in what role ("sihteeri, muistion laatija").
    public record Signature(
            SignedPaper paper,
            String name,
            String role,
            @Nullable LocalDate signedOn) {}

    /// Who checked the minutes, and when.
    public record Checking(String name, @Nullable LocalDate checkedOn) {}
}
