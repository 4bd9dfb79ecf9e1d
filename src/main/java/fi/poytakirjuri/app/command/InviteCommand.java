package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.exchange.invitation.InvitationOrder;
import fi.poytakirjuri.exchange.invitation.MeetingInvitation;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.invitation.Invitee;
import fi.poytakirjuri.register.invitation.Invitees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `invite FILE --meeting 4/2026 --out DIR`: writes a meeting's invitation, or its update or cancellation, as a draft
/// of e-mail, with its paper and its calendar entry beside it. Marks nothing sent.
@Command(name = "invite", description = "cli.invite.about")
public final class InviteCommand extends RegisterCommand {
    private final PaperEngine engine;

    @Option(names = "--meeting", required = true, paramLabel = "N/YEAR", descriptionKey = "cli.meeting")
    private String meeting = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.out")
    private Path out = Path.of("");

    @Option(names = "--hidden", descriptionKey = "cli.invite.hidden")
    private boolean isHidden;

    @Option(names = "--tell", descriptionKey = "cli.invite.tell")
    private boolean isOnlyTold;

    @Option(names = "--no-attachments", descriptionKey = "cli.invite.noAttachments")
    private boolean isBare;

    public InviteCommand(Texts texts, PaperEngine engine, Clock clock) {
        super(texts, clock);
        this.engine = engine;
    }

    @Override
    void work(Database database) throws Stopped, IOException {
        var stores = new MeetingStores(database);
        var found = new MeetingChoice(stores.meetings(), table(database), LocalDate.now(clock), texts).find(meeting);
        var invitees = new Invitees(database).of(found);
        var made = new MeetingInvitation(database, engine, texts)
                .make(new InvitationOrder(
                        found.id(),
                        invitees.stream()
                                .flatMap(invitee -> invitee.address().stream())
                                .toList(),
                        isHidden,
                        !isOnlyTold,
                        !isBare,
                        clock.instant()));
        Files.createDirectories(out);
        for (var file : made.all()) {
            WholeFile.write(out.resolve(file.name()), file.bytes());
            out().println(texts.get("cli.invite.written", out.resolve(file.name())));
        }
        tellRecipients(invitees);
        for (var name : made.missing()) out().println(texts.get("invitation.missing", name));
        new Remarks(texts, out()).unknown(made.unknown());
    }

    private void tellRecipients(List<Invitee> invitees) {
        var without = invitees.stream()
                .filter(invitee -> invitee.address().isEmpty())
                .map(Invitee::name)
                .collect(Collectors.joining(", "));
        long reached = invitees.stream().filter(i -> i.address().isPresent()).count();
        out().println(texts.count("invitation.recipients", reached));
        if (!without.isEmpty()) out().println(texts.get("invitation.unreachable", without));
    }
}
