package fi.poytakirjuri.bench;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The papers that are measured, made from the sample register as the program makes them.
final class Papers {
    static final String MEETING = "3/2026";
    private static final long TABLE = 1;
    private static final int LONG = 30;
    private static final int MEMBERS = 60;
    /// Pixels for each point where the page is as wide as half of a large window.
    private static final double SCREEN = 1.5;

    private final PaperEngine engine = new PaperEngine();
    private final MeetingPapers meetings;
    private final Minutes minutes;
    private final Paper annualReport;
    private int edits;

    Papers(Database database) {
        var texts = Texts.in(Language.FI);
        meetings = new MeetingPapers(new Letterheads(new FileStore(database)), texts);
        minutes = new MeetingStore(database)
                .find(TABLE, MeetingNumber.read(MEETING).orElseThrow())
                .flatMap(meeting -> new MinutesStore(database).read(meeting.id()))
                .orElseThrow();
        annualReport = new PaperDesk(database, TABLE, texts)
                .make(new PaperOrder.AnnualReport(2026), Audience.PUBLIC)
                .paper();
    }

    List<Subject> subjects() {
        var memo = memo();
        var thirty = thirtyPages();
        var members = sixtyMembers();
        return List.of(
                new Subject("memo of 3 pages: lay out and PDF", () -> pdf(memo), 10, 0),
                new Subject(engine.lay(thirty).count() + " pages: lay out and PDF", () -> pdf(thirty), 45, 0),
                new Subject("edit of a word: record to page picture", this::edit, 20, 50),
                Subject.of("list of 60 members: lay out and PDF", () -> pdf(members)),
                Subject.of("vuosikertomus: lay out and PDF", () -> pdf(annualReport)));
    }

    Paper memo() {
        var memo = memo(minutes);
        expect(3, memo);
        return memo;
    }

    /// The memo over and over, cut where the thirtieth page is full; a page more where it cannot be cut there.
    Paper thirtyPages() {
        var memo = memo();
        var body = new ArrayList<Block>();
        while (engine.lay(with(memo, body)).count() < LONG) body.addAll(memo.body());
        while (engine.lay(with(memo, body)).count() > LONG) body.removeLast();
        // What was taken away last may have been more than a page's end.
        while (engine.lay(with(memo, body)).count() < LONG) body.add(Paragraph.of("Merkittiin tiedoksi."));
        return with(memo, body);
    }

    private Paper sixtyMembers() {
        var rows = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(i -> List.of(
                        "Henkilö " + i + " Sukunimi",
                        "Esimerkki-Suomen yhdistys numero " + i,
                        "Sosiaali- ja terveysala",
                        "järjestöedustaja"))
                .toList();
        var headers = List.of("Nimi", "Taustaorganisaatio", "Toimiala", "Rooli");
        return with(memo(), List.of(Table.of(headers, rows)));
    }

    /// What happens after a keystroke: the record has other words, its paper is made and laid out anew, and the page
    /// with the words is painted.
    private BufferedImage edit() {
        var matters = new ArrayList<>(minutes.matters());
        int last = matters.size() / 2;
        var matter = matters.get(last);
        var words = matter.item().text(ItemText.DISCUSSION) + " sana" + edits++;
        matters.set(last, matter.with(matter.item().with(ItemText.DISCUSSION, words)));
        var pages = engine.lay(memo(minutes.withMatters(matters)));
        return engine.paint(pages, pages.count() / 2, SCREEN);
    }

    private byte[] pdf(Paper paper) {
        return engine.pdf(engine.lay(paper), Standard.A2A_UA1);
    }

    private Paper memo(Minutes of) {
        return meetings.paper(of, PaperKind.MEMO, Audience.PUBLIC).paper();
    }

    private static Paper with(Paper paper, List<Block> body) {
        return new Paper(paper.head(), body, paper.contact(), paper.language(), paper.metadata());
    }

    private void expect(int pages, Paper paper) {
        int count = engine.lay(paper).count();
        if (count != pages) throw new IllegalStateException("A paper of " + count + " pages, not of " + pages);
    }
}
