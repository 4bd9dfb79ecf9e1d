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
import fi.poytakirjuri.register.table.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who wrote the memo; who signs and checks the minutes; who certifies an extract. Minutes that nobody has signed,
/// checked or approved yet have
/// room to sign by hand; after that the names are typed, as an accessible paper needs them.
final class Signatures {
    private static final String ELECTRONIC = "ELECTRONIC";

    private final Minutes minutes;
    private final boolean isDraft;
    private final Texts texts;

    /// @param isDraft whether the paper is one; a draft says nothing of having been signed electronically
    Signatures(Minutes minutes, boolean isDraft, Texts texts) {
        this.minutes = minutes;
        this.isDraft = isDraft;
        this.texts = texts;
    }

    List<Block> underTheMemo() {
        var names = names(List.of(new Duty(MeetingDuty.SECRETARY, texts.get("paper.signature.memo"))));
        if (names.isEmpty()) return List.of();
        return together(Stream.concat(
                        Stream.of(Heading.of(2, texts.get("paper.signatures.memo")), typed(names)), electronically())
                .toList());
    }

    List<Block> underTheMinutes() {
        var names = names(List.of(
                new Duty(MeetingDuty.CHAIR, texts.get("paper.signature.chair")),
                new Duty(MeetingDuty.SECRETARY, texts.get("paper.signature.secretary"))));
        var blocks = new ArrayList<Block>();
        if (!names.isEmpty())
            blocks.addAll(together(Stream.concat(
                            Stream.of(Heading.of(2, texts.get("paper.signatures.minutes")), signed(names)),
                            electronically())
                    .toList()));
        blocks.addAll(checking());
        return blocks;
    }

    /// Otteen oikeaksi todistaa: by hand with place and day, or electronically.
    List<Block> underTheExtract() {
        var heading = Heading.of(2, texts.get("paper.signatures.extract"));
        var secretary = minutes.duties().get(MeetingDuty.SECRETARY);
        if (secretary == null) return List.of();
        var signer = new Signer(secretary, texts.get("paper.signature.secretary"));
        if (isElectronic())
            return together(Stream.concat(Stream.of(heading, typed(List.of(signer))), electronically())
                    .toList());
        var placeAndDay = new Signer(texts.get("paper.signature.placeAndDay"), "");
        return together(List.of(heading, new SignatureSpace(List.of(placeAndDay, signer))));
    }

    /// Names typed once someone has signed, or room to sign. What is signed electronically has no room for a pen.
    private Block signed(List<Signer> names) {
        return isSigned() || isElectronic() ? typed(names) : new SignatureSpace(names);
    }

    private Stream<Block> electronically() {
        return isElectronic() && !isDraft
                ? Stream.of(Paragraph.of(texts.get("paper.signed.electronically")))
                : Stream.empty();
    }

    private boolean isElectronic() {
        return minutes.body().settings().choice(Setting.SIGNING).equals(ELECTRONIC);
    }

    /// "Pöytäkirja on tarkastettu:" with names and days, or room to sign while no one has checked it.
    private List<Block> checking() {
        var checkings = minutes.checkings();
        if (checkings.isEmpty()) return List.of();
        boolean isChecked = checkings.stream().anyMatch(c -> c.checkedOn() != null);
        var names = checkings.stream().map(this::checker).toList();
        return together(List.of(
                Paragraph.of(isChecked ? texts.get("paper.checked") : texts.get("paper.toBeChecked")), signed(names)));
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
