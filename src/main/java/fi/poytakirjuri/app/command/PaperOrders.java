package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.register.statement.StatementStore;
import fi.poytakirjuri.register.table.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Turns the words of the command line into orders of papers; what was not said is what she would most likely mean.
final class PaperOrders {
    private final PaperChoice choice;
    private final Body body;
    private final MeetingStore meetings;
    private final RoundStore rounds;
    private final StatementStore statements;
    private final MinutesStore minutes;
    private final Audience audience;
    private final LocalDate today;
    private final Texts texts;

    PaperOrders(PaperChoice choice, Database database, Body body, Audience audience, LocalDate today, Texts texts) {
        this.choice = choice;
        this.body = body;
        this.meetings = new MeetingStore(database);
        this.rounds = new RoundStore(database);
        this.statements = new StatementStore(database);
        this.minutes = new MinutesStore(database);
        this.audience = audience;
        this.today = today;
        this.texts = texts;
    }

    PaperOrder one(ExportKind kind) throws Stopped {
        return switch (kind) {
            case ESITYSLISTA -> ofMeeting(PaperKind.AGENDA);
            case MUISTIO -> ofMeeting(PaperKind.MEMO);
            case POYTAKIRJA -> ofMeeting(PaperKind.MINUTES);
            case KESKUSTELUPOHJA -> ofMeeting(PaperKind.HANDOUT);
            case AJOLISTA -> ofMeeting(PaperKind.RUN_SHEET);
            case OTE -> new PaperOrder.Extract(item());
            case JASENLUETTELO -> new PaperOrder.Members(day());
            case TYONJAKO -> new PaperOrder.Tasks(day(), taskOrder());
            case KOKOUSAIKATAULU -> new PaperOrder.Schedule(year(today.getYear()));
            // A year is told of when it is over.
            case VUOSIKERTOMUS -> new PaperOrder.AnnualReport(year(today.getYear() - 1));
            case EHDOKASLUETTELO -> new PaperOrder.Candidates(new RoundChoice(rounds, texts).of(body, choice.round));
            case LAUSUNTO -> new PaperOrder.Statement(statement());
            case TIETOSUOJASELOSTE -> new PaperOrder.PrivacyNotice(day());
        };
    }

    /// Everything of the meeting that was named, or of the year.
    List<PaperOrder> all() throws Stopped {
        if (choice.meeting != null) return ofMeeting(meeting());
        if (choice.year != null) return ofYear(choice.year);
        throw Stopped.wrongWords(texts.get("cli.export.all.ofWhat"));
    }

    private Meeting meeting() throws Stopped {
        var words = choice.meeting;
        if (words == null) throw Stopped.wrongWords(texts.get("cli.meeting.missing"));
        return new MeetingChoice(meetings, body, today, texts).find(words);
    }

    private PaperOrder ofMeeting(PaperKind kind) throws Stopped {
        return new PaperOrder.OfMeeting(meeting().id(), kind);
    }

    /// The paper before the meeting, the chair's run sheet for the table's own use, and what was written once the
    /// meeting had been held.
    private List<PaperOrder> ofMeeting(Meeting meeting) {
        var kinds = new LinkedHashSet<PaperKind>();
        boolean isHandout = meeting.documentKind() == DocumentKind.HANDOUT;
        kinds.add(isHandout ? PaperKind.HANDOUT : PaperKind.AGENDA);
        if (audience == Audience.INTERNAL) kinds.add(PaperKind.RUN_SHEET);
        boolean isHeld = meeting.state().compareTo(MeetingState.HELD) >= 0 && meeting.state() != MeetingState.CANCELLED;
        if (isHeld) kinds.add(PaperKind.of(meeting.documentKind()));
        return kinds.stream()
                .map(kind -> (PaperOrder) new PaperOrder.OfMeeting(meeting.id(), kind))
                .toList();
    }

    /// The item of the meeting, by its number on the agenda in any style: 4, 4., 4 §, 4.1.
    private long item() throws Stopped {
        var read = minutes.read(meeting().id()).orElseThrow();
        var items = read.matters().stream().map(Minutes.Matter::item).toList();
        var words = choice.item;
        var choices = items.stream().map(this::named).collect(Collectors.joining("; "));
        if (words == null) throw Stopped.wrongWords(texts.get("cli.item.missing", choices));
        var wanted = words.replaceAll("[^\\d.]", "").replaceAll("\\.$", "");
        return items.stream()
                .filter(item -> item.number().write(NumberStyle.PLAIN).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Stopped.notFound(texts.get("cli.item.unknown", words, choices)))
                .id();
    }

    /// The year's meetings, and the table as it was on the year's last day, or is today.
    private List<PaperOrder> ofYear(int year) throws Stopped {
        var lastDay = LocalDate.of(year, 12, 31);
        var on = lastDay.isAfter(today) ? today : lastDay;
        var orders = new ArrayList<PaperOrder>(List.of(
                new PaperOrder.Schedule(year),
                new PaperOrder.AnnualReport(year),
                new PaperOrder.Members(on),
                new PaperOrder.Tasks(on, taskOrder())));
        meetings.all(body.id()).stream()
                .filter(meeting -> meeting.date().getYear() == year)
                .sorted(Comparator.comparing(Meeting::date))
                .forEach(meeting -> orders.addAll(ofMeeting(meeting)));
        rounds.all(body.id()).stream()
                .filter(round -> round.closesAt().getYear() == year)
                .forEach(round -> orders.add(new PaperOrder.Candidates(round.id())));
        statements.all(body.id()).stream()
                .filter(statement -> isOf(statement, year))
                .forEach(statement -> orders.add(new PaperOrder.Statement(statement.id())));
        return orders;
    }

    private static boolean isOf(Statement statement, int year) {
        return statement.sentOn() != null && statement.sentOn().getYear() == year;
    }

    private LocalDate day() throws Stopped {
        var words = choice.date;
        return words == null
                ? today
                : Reading.date(words, today).orElseThrow(() -> Stopped.wrongWords(texts.get("cli.date.unread", words)));
    }

    private int year(int usual) {
        return choice.year == null ? usual : choice.year;
    }

    private TaskOrder taskOrder() throws Stopped {
        var words = choice.by;
        if (words == null) return TaskOrder.BY_OWNER;
        return switch (FileNames.safe(words)) {
            case "vastuu" -> TaskOrder.BY_OWNER;
            case "maaraaika" -> TaskOrder.BY_DUE;
            case "kokous" -> TaskOrder.BY_MEETING;
            default -> throw Stopped.wrongWords(texts.get("cli.export.by.unknown", words));
        };
    }

    /// The statement that was named, or the only one.
    private long statement() throws Stopped {
        var all = statements.all(body.id());
        var wanted = choice.statement;
        var choices = all.stream().map(this::named).collect(Collectors.joining("; "));
        if (wanted == null && all.size() == 1) return all.getFirst().id();
        if (all.isEmpty()) throw Stopped.notFound(texts.get("cli.statement.none", body.calledName()));
        if (wanted == null) throw Stopped.wrongWords(texts.get("cli.statement.which", choices));
        if (all.stream().anyMatch(statement -> statement.id() == wanted)) return wanted;
        throw Stopped.notFound(texts.get("cli.statement.unknown", wanted, choices));
    }

    private String named(AgendaItem item) {
        return texts.get("cli.item.named", item.number().write(NumberStyle.PLAIN), item.title());
    }

    private String named(Statement statement) {
        return texts.get("cli.statement.named", statement.id(), statement.title());
    }
}
