package fi.poytakirjuri.exchange.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.exchange.publish.Downloads.Download;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `metatiedot.json`: what the paper is, for archives and whoever describes files on a site. A fact that is not known
/// is null.
final class MetadataFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Separators COLON_THEN_SPACE =
            DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final PublishedMeeting published;
    private final FolderFile paper;
    private final List<Download> downloads;
    private final List<String> leftOut;
    private final Texts texts;

    MetadataFile(
            PublishedMeeting published, FolderFile paper, List<Download> downloads, List<String> leftOut, Texts texts) {
        this.published = published;
        this.paper = paper;
        this.downloads = downloads;
        this.leftOut = leftOut;
        this.texts = texts;
    }

    FolderFile file() {
        try {
            var printer = new DefaultPrettyPrinter(COLON_THEN_SPACE)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
            return FolderFile.text("metatiedot.json", JSON.writer(printer).writeValueAsString(facts()) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts are plain", e);
        }
    }

    private ObjectNode facts() {
        var meeting = published.meeting();
        var publications = published.publicationsOf(PaperWords.fileWord(meeting, published.kind(), texts));
        var facts = JsonNodeFactory.instance.objectNode();
        facts.put("otsikko", PaperWords.title(published.minutes(), published.kind(), texts));
        facts.put("kieli", texts.language().code());
        facts.put("laji", PaperWords.kind(meeting, published.kind(), texts));
        facts.put("numero", meeting.writtenNumber());
        facts.put("kokouspaiva", meeting.date().toString());
        facts.put("hyvaksytty", written(meeting.approvedOn()));
        facts.put(
                "julkaistu",
                publications.isEmpty()
                        ? null
                        : publications.getFirst().publishedOn().toString());
        facts.put("tekija", published.body().name());
        facts.put("laatija", published.minutes().duties().get(MeetingDuty.SECRETARY));
        var keywords = facts.putArray("avainsanat");
        PaperWords.keywords(published.minutes(), published.kind(), texts).forEach(keywords::add);
        facts.put("kuvaus", PaperWords.subject(meeting, texts));
        facts.put("versio", version());
        facts.put("julkinenVersio", true);
        var removed = facts.putArray("poistetutTiedot");
        leftOut.forEach(removed::add);
        var files = facts.putArray("tiedostot");
        downloads.forEach(download -> files.add(described(download.file())));
        return facts;
    }

    /// That of the finalised paper; of another one more than what was published, unless that was this very paper, or a
    /// paper whose bytes are not known.
    private int version() {
        var finalised = published.finalised();
        if (finalised != null) return finalised.version();
        var publications = published.publicationsOf(PaperWords.fileWord(published.meeting(), published.kind(), texts));
        if (publications.isEmpty()) return 1;
        var last = publications.getFirst().sha256();
        return last.isEmpty() || last.equals(paper.sha256()) ? publications.size() : publications.size() + 1;
    }

    private static ObjectNode described(FolderFile file) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("nimi", file.name())
                .put("sha256", file.sha256())
                .put("koko", file.bytes().length);
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
