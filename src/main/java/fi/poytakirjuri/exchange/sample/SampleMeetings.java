package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.date;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.ThemeStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The sample table's meetings of 2019 and 2025–2026, from the documents in the folder `sample`.
final class SampleMeetings {
    private static final Set<String> WITH_DOCUMENT = Set.of("1/2025", "3/2026", "4/2026");

    private final SampleIds ids;
    private final MeetingStore meetings;
    private final ThemeStore themes;
    private final SampleVersions versions;
    private final SampleAgendas agendas;
    private final SampleHandout handout;
    private final JsonNode others = SampleFile.json("muut-kokoukset.json");
    private final Map<String, Long> byNumber = new LinkedHashMap<>();
    private final Map<Long, LocalDate> publishedOn = new HashMap<>();
    private @Nullable Long themeMeeting;

    SampleMeetings(Database database, SampleIds ids) {
        this.ids = ids;
        var uids = new AtomicInteger();
        this.meetings = new MeetingStore(database, () -> "kokous-%d@example.org".formatted(uids.incrementAndGet()));
        this.themes = new ThemeStore(database);
        this.versions = new SampleVersions(database);
        this.agendas = new SampleAgendas(database, ids, meetings);
        this.handout = new SampleHandout(database, ids, meetings);
    }

    void fill() {
        handout.fill();
        var published = new HashSet<String>();
        var sample = SampleFile.json("meetings.json");
        sample.path("julkaistu").forEach(number -> published.add(number.asText()));
        for (var meeting : sample.path("kokoukset")) add(meeting, published);
        theme();
        approve();
    }

    private void add(JsonNode meeting, Set<String> published) {
        var number = meeting.path("numero").asText();
        var document = document(number);
        var details = document == null ? meeting : document;
        var date = LocalDate.parse(meeting.path("paiva").asText());
        long id = meetings.add(new NewMeeting(
                ids.body(),
                details.path("otsikko").asText(others.path("otsikko").asText()),
                date,
                time(meeting, "alkaa"),
                time(meeting, "paattyy"),
                details.path("paikka").asText(),
                ids.person(details.path("koollekutsuja").asText("p15")),
                ids.person(details.path("puheenjohtaja").asText("p01")),
                ids.person(details.path("sihteeri").asText("p08")),
                details.path("jakelu").asText("Kumppanuuspöydän jäsenet"),
                details.path("tiedoksi").asText("")));
        byNumber.put(number, id);
        meetings.setMode(id, mode(details.path("muoto").asText()));
        boolean isMinutes = meeting.path("asiakirjalaji").asText().equals("pöytäkirja");
        if (isMinutes) {
            meetings.setDocumentKind(id, DocumentKind.MINUTES);
            boolean runs = details.path("pykalaNumerointi").asText().startsWith("vuosittain");
            meetings.setNumberStyle(id, NumberStyle.SECTION_AFTER, runs);
        }
        var news = others.path("uutiset").path(number);
        if (!news.isMissingNode()) {
            meetings.setText(id, MeetingText.NEWS_HEADLINE, news.path("otsikko").asText());
            meetings.setText(id, MeetingText.NEWS_LEAD, news.path("ingressi").asText());
        }
        write(id, number, meeting, document);
        state(id, number, meeting, details, date, published);
    }

    private void write(long id, String number, JsonNode meeting, @Nullable JsonNode document) {
        if (document != null) agendas.fromDocument(id, document);
        else agendas.usual(id, meeting, others.path("asiat").path(number), nextAfter(number));
        var notes = others.path("kirjaukset").path(number);
        if (!notes.isMissingNode()) agendas.writeUp(id, notes);
    }

    /// The sentence that an usual memo ends with needs the next meeting.
    private @Nullable JsonNode nextAfter(String number) {
        boolean found = false;
        for (var meeting : SampleFile.json("meetings.json").path("kokoukset")) {
            if (found) return meeting;
            found = meeting.path("numero").asText().equals(number);
        }
        return null;
    }

    private void state(
            long id, String number, JsonNode meeting, JsonNode details, LocalDate date, Set<String> published) {
        if (meeting.path("tila").asText().equals("suunniteltu")) {
            meetings.setState(id, MeetingState.AGENDA);
            return;
        }
        var invited = date(details, "kutsuLahetetty");
        meetings.markInvited(id, invited == null ? date.minusDays(12) : invited);
        var written = date(details, "laadittu");
        boolean isAgenda = number.equals("4/2026");
        if (isAgenda) meetings.setAgendaDraftedOn(id, written);
        meetings.setDraftedOn(id, isAgenda || written == null ? date.plusDays(3) : written);
        if (!isAgenda) meetings.setHeldTimes(id, time(details, "alkoi", "alkaa"), time(details, "paattyi", "paattyy"));
        else meetings.setHeldTimes(id, LocalTime.of(13, 0), LocalTime.of(15, 20));
        meetings.setState(id, MeetingState.HELD);
        if (published.contains(number)) {
            var on = date(details, "julkaistu");
            publishedOn.put(id, on == null ? date.plusDays(10) : on);
        }
    }

    /// One after another: each published memo was approved by the meeting after it.
    private void approve() {
        meetings.all(ids.body()).reversed().stream().map(Meeting::id).forEach(id -> {
            var on = publishedOn.get(id);
            if (id.equals(themeMeeting)) versions.finaliseAndApprove(id);
            else if (on != null) versions.publish(id, on);
        });
    }

    private void theme() {
        var document = SampleFile.json("teemamuistio-2-2026.json");
        var theme = document.path("teema");
        long themeId = themes.add(
                ids.body(),
                theme.path("nimi").asText(),
                theme.path("alue").asText(),
                theme.path("yhteinenTavoite").asText(),
                theme.path("tapaamisiaSuunniteltu").asInt());
        long id = meetings.add(new NewMeeting(
                ids.body(),
                document.path("otsikko").asText(),
                LocalDate.parse(document.path("paiva").asText()),
                LocalTime.of(9, 0),
                LocalTime.of(10, 30),
                document.path("paikka").asText(),
                ids.person(document.path("koollekutsuja").asText()),
                ids.person(document.path("puheenjohtaja").asText()),
                ids.person(document.path("sihteeri").asText()),
                document.path("jakelu").asText(),
                document.path("tiedoksi").asText()));
        themes.place(id, themeId, theme.path("tamaTapaaminen").asInt());
        agendas.fromDocument(id, document);
        meetings.setHeldTimes(id, time(document, "alkoi"), time(document, "paattyi"));
        meetings.setDraftedOn(id, date(document, "laadittu"));
        meetings.setState(id, MeetingState.HELD);
        themeMeeting = id;
    }

    private static @Nullable JsonNode document(String number) {
        if (!WITH_DOCUMENT.contains(number)) return null;
        return SampleFile.json(
                switch (number) {
                    case "1/2025" -> "poytakirja-1-2025.json";
                    case "3/2026" -> "muistio-3-2026.json";
                    default -> "esityslista-4-2026.json";
                });
    }

    private static MeetingMode mode(String word) {
        return switch (word) {
            case "hybridi" -> MeetingMode.HYBRID;
            case "etäkokous" -> MeetingMode.REMOTE;
            default -> MeetingMode.IN_PERSON;
        };
    }

    /// The first of the fields that is there.
    static @Nullable LocalTime time(JsonNode node, String... fields) {
        for (var field : fields)
            if (node.hasNonNull(field))
                return Reading.time(node.path(field).asText()).orElseThrow();
        return null;
    }
}
