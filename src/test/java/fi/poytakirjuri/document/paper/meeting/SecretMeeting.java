package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.CommentStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.OrderStore;
import fi.poytakirjuri.register.meeting.Presenter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A meeting into whose every text on paper something was written that the public must not read.
final class SecretMeeting {
    private static final String OWN_LINK = "https://kokous.example.org/huone";

    private static final List<String> FILLERS = List.of(
            "Sovittiin, että asiaa valmistellaan.",
            "- ensimmäinen kohta\n- toinen kohta",
            "Keskustelussa nousi esiin **kolme** asiaa.",
            "| Asia | Aika |\n|---|---|\n| Kysely | 3.5.2026 |",
            "Kyselyyn vastasi 214 yhdistystä.");

    private final long seed;
    private final SplittableRandom random;
    private final AgendaStore agendas;
    private final OrderStore order;
    private final CommentStore comments;
    private final MeetingStore meetings;
    private final ActionStore actions;
    private final AttachmentStore attachments;
    private final List<String> planted = new ArrayList<>();
    private final List<String> commented = new ArrayList<>();
    private long id;

    SecretMeeting(Database database, long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.agendas = new AgendaStore(database);
        this.order = new OrderStore(database);
        this.comments = new CommentStore(database);
        this.meetings = new MeetingStore(database);
        this.actions = new ActionStore(database);
        this.attachments = new AttachmentStore(database);
    }

    /// Bare words of which the internal minutes have all and the public papers none.
    /// What only the chair's run sheet may tell.
    List<String> commented() {
        return commented;
    }

    List<String> planted() {
        return planted;
    }

    long id() {
        return id;
    }

    /// Writes the same meeting each time.
    void write(long bodyId) {
        var title = "Kokous " + link() + " " + phone() + " " + mail();
        id = meetings.add(new NewMeeting(
                bodyId,
                title,
                LocalDate.of(2026, 1, 1).plusDays(seed),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Sali, " + any(),
                null,
                null,
                null,
                "Jäsenet, " + any(),
                any()));
        meetings.setText(id, MeetingText.REMOTE_LINK, OWN_LINK);
        meetings.setText(id, MeetingText.CONVENER_WORDS, "Liitto, " + any());
        meetings.setDocumentKind(id, Secrets.one(List.of(DocumentKind.values()), random));
        for (int i = 0; i <= random.nextInt(3); i++) item(i > 0 && random.nextInt(3) == 0);
        attachments.addExpected(id, null, "Kutsu " + any(), "kutsu.pdf");
        var secret = "salattuliite" + seed;
        planted.add(secret);
        attachments.setPublic(attachments.addExpected(id, null, secret, "x.pdf"), false);
    }

    private void item(boolean isSub) {
        long item = agendas.add(id, "Asia " + any(), null);
        if (isSub) order.indent(List.of(item));
        agendas.setPresenter(item, Presenter.words("Esittelijä " + any()));
        for (var text :
                List.of(ItemText.TEXT, ItemText.BACKGROUND, ItemText.DISCUSSION, ItemText.PROPOSAL, ItemText.DECISION))
            agendas.setText(item, text, written());
        var note = "muistiinpano" + seed + "x" + planted.size();
        planted.add(note);
        agendas.setText(item, ItemText.INTERNAL_NOTES, note);
        var comment = "kommentti" + seed + "x" + commented.size() + "x";
        commented.add(comment);
        comments.add(item, "Maakunta", comment, LocalDate.of(2026, 1, 1).atStartOfDay());
        actions.add(
                item, "Tehdään " + any(), List.of(Owner.organisation("Taho " + any())), Due.inWords("ennen " + any()));
    }

    private String written() {
        var filler = Secrets.one(FILLERS, random);
        return switch (random.nextInt(4)) {
            case 0 -> filler + "\n\nKysy: " + any() + ".";
            case 1 -> any() + "\n\n" + filler;
            case 2 -> "- kohta\n- " + any() + "\n- kohta";
            default -> "| Kuka | Yhteys |\n|---|---|\n| Puhelin | " + any() + " |";
        };
    }

    private String any() {
        return switch (random.nextInt(3)) {
            case 0 -> link();
            case 1 -> phone();
            default -> mail();
        };
    }

    private String link() {
        var token = "zq" + seed + "x" + planted.size() + "q";
        planted.add(token);
        return Secrets.link(token, random);
    }

    /// The last digits are there in whatever way the number is written.
    private String phone() {
        var number = Secrets.one(Secrets.PHONES, random);
        planted.add(Secrets.bare(Secrets.national(number).substring(1)));
        return Secrets.phone(number, random);
    }

    private String mail() {
        var address = Secrets.one(Secrets.MAILS, random);
        planted.add(Secrets.bare(address.substring(0, address.indexOf('@'))));
        return Secrets.mail(address, random);
    }
}
