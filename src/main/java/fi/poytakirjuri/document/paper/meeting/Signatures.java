package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.SignatureSpace.Signer;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// Who wrote the memo; who signs and checks the minutes. Minutes that nobody has signed, checked or approved yet have
/// room to sign by hand; after that the names are typed, as an accessible paper needs them.
final class Signatures {
    private final Minutes minutes;
    private final Texts texts;

    Signatures(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.texts = texts;
    }

    List<Block> underTheMemo() {
        var names = names(List.of(new Duty(MeetingDuty.SECRETARY, texts.get("paper.signature.memo"))));
        if (names.isEmpty()) return List.of();
        return together(List.of(Heading.of(2, texts.get("paper.signatures.memo")), typed(names)));
    }

    List<Block> underTheMinutes() {
        var names = names(List.of(
                new Duty(MeetingDuty.CHAIR, texts.get("paper.signature.chair")),
                new Duty(MeetingDuty.SECRETARY, texts.get("paper.signature.secretary"))));
        var blocks = new ArrayList<Block>();
        if (!names.isEmpty())
            blocks.addAll(together(List.of(
                    Heading.of(2, texts.get("paper.signatures.minutes")),
                    isSigned() ? typed(names) : new SignatureSpace(names))));
        blocks.addAll(checking());
        return blocks;
    }

    /// "Pöytäkirja on tarkastettu:" with names and days, or room to sign while no one has checked it.
    private List<Block> checking() {
        var checkings = minutes.checkings();
        if (checkings.isEmpty()) return List.of();
        boolean isChecked = checkings.stream().anyMatch(c -> c.checkedOn() != null);
        var names = checkings.stream().map(this::checker).toList();
        return together(List.of(
                Paragraph.of(isChecked ? texts.get("paper.checked") : texts.get("paper.toBeChecked")),
                isSigned() ? typed(names) : new SignatureSpace(names)));
    }

    private Signer checker(Minutes.Checking checking) {
        var day = checking.checkedOn();
        return new Signer(
                day == null
                        ? checking.name()
                        : checking.name() + " " + texts.dates().date(day),
                "");
    }

    /// Those written down, or else those who chaired the meeting and wrote of it.
    private List<Signer> names(List<Duty> usual) {
        var written = minutes.signatures().stream()
                .filter(s -> s.paper() == SignedPaper.MINUTES)
                .map(this::signer)
                .toList();
        if (!written.isEmpty()) return written;
        return usual.stream()
                .filter(duty -> minutes.duties().containsKey(duty.kind))
                .map(duty -> new Signer(minutes.duties().getOrDefault(duty.kind, ""), duty.role))
                .toList();
    }

    private Signer signer(Minutes.Signature signature) {
        var day = signature.signedOn();
        var role = signature.role();
        if (day == null) return new Signer(signature.name(), role);
        return role.isEmpty()
                ? new Signer(signature.name() + " " + texts.dates().date(day), "")
                : new Signer(signature.name(), role + " " + texts.dates().date(day));
    }

    private boolean isSigned() {
        return minutes.meeting().approvedOn() != null
                || minutes.signatures().stream().anyMatch(s -> s.signedOn() != null)
                || minutes.checkings().stream().anyMatch(c -> c.checkedOn() != null);
    }

    private static BulletList typed(List<Signer> names) {
        return BulletList.of(names.stream().map(Signer::nameAndRole).toList());
    }

    private static List<Block> together(List<Block> blocks) {
        return placed(new PaperPlace.OfMeeting(PaperPlace.Part.SIGNATURES), List.of(new KeepTogether(blocks)));
    }

    private record Duty(MeetingDuty kind, String role) {}
}
