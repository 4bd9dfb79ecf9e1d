package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.binding.Binder;
import fi.poytakirjuri.document.binding.BoundFile;
import fi.poytakirjuri.document.binding.Limits;
import fi.poytakirjuri.document.binding.Refused;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.bundle.Contents.Line;
import fi.poytakirjuri.exchange.bundle.Enclosures.Enclosure;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A kokouspaketti as one PDF: the list of contents, the paper, and each attachment that is a sound PDF. The others
/// stand on the list as files of their own.
final class BundleFile {
    /// Readers look for the beginning of a PDF this far (ISO 32000-1, Annex H).
    private static final int HEADER_WITHIN = 1024;

    private final MadePaper made;
    private final Enclosures enclosures;
    private final PaperEngine engine;
    private final Standard standard;
    private final Texts texts;
    private final List<Document> documents = new ArrayList<>();

    BundleFile(MadePaper made, Enclosures enclosures, PaperEngine engine, Standard standard, Texts texts) {
        this.made = made;
        this.enclosures = enclosures;
        this.engine = engine;
        this.standard = standard;
        this.texts = texts;
    }

    /// @param bound none for what is not in the file
    /// @param why it is not there; empty when it is
    private record Document(String label, @Nullable BoundFile bound, String why) {
        int pages() {
            return bound == null ? 0 : bound.pages();
        }
    }

    MadeBundle write(Path into) throws IOException {
        try (var binder = new Binder(Limits.USUAL)) {
            var paper = engine.lay(made.paper());
            var label = made.paper().head().kindAndNumber();
            documents.add(new Document(label, own(binder, label, engine.pdf(paper, standard)), ""));
            for (var enclosure : enclosures.all()) documents.add(read(binder, enclosure));
            var contents = new Contents(made.paper(), texts);
            var all = new ArrayList<BoundFile>();
            all.add(contents(binder, contents));
            for (var document : documents) if (document.bound != null) all.add(document.bound);
            var file = into.resolve(BundleName.file(made.fileName(), texts));
            MeetingBundle.stopIfAsked();
            WholeFile.write(
                    file,
                    out -> binder.write(
                            all, contents.boundMetadata(), made.paper().language(), out));
            return new MadeBundle(
                    file,
                    List.of(file.getFileName().toString()),
                    all.stream().mapToInt(BoundFile::pages).sum(),
                    documents.stream()
                            .filter(document -> document.bound == null)
                            .map(document -> texts.get("bundle.apart", document.label, document.why))
                            .toList(),
                    Stream.concat(made.leftOut().stream(), enclosures.leftOut().stream())
                            .toList(),
                    paper.missing().stream().map(Missing::character).toList());
        }
    }

    private Document read(Binder binder, Enclosure enclosure) throws IOException {
        MeetingBundle.stopIfAsked();
        var label = enclosure.label();
        var bytes = enclosures.bytes(enclosure);
        if (bytes.isEmpty()) return new Document(label, null, texts.get("bundle.missing"));
        if (!isPdf(bytes.get())) return new Document(label, null, texts.get("bundle.ownFile"));
        try {
            return new Document(label, binder.read(label, bytes.get()), "");
        } catch (Refused refused) {
            return new Document(label, null, texts.of("bundle", refused.why()));
        }
    }

    /// The list says on which pages each document is, and so must know how many pages it takes itself.
    private BoundFile contents(Binder binder, Contents contents) throws IOException {
        var pages = engine.lay(contents.ofOneFile(lines(1)));
        for (int own = 1; pages.count() > own; ) {
            own = pages.count();
            pages = engine.lay(contents.ofOneFile(lines(own)));
        }
        return own(binder, texts.get("bundle.contents"), engine.pdf(pages, standard));
    }

    private List<Line> lines(int contentsPages) {
        var lines = new ArrayList<Line>();
        int next = contentsPages + 1;
        for (var document : documents) {
            int last = next + document.pages() - 1;
            var where = last < next ? document.why : last == next ? "" + next : texts.get("bundle.pages", next, last);
            lines.add(new Line(document.label, where));
            next = last + 1;
        }
        return lines;
    }

    private static BoundFile own(Binder binder, String title, byte[] pdf) throws IOException {
        try {
            return binder.read(title, pdf);
        } catch (Refused refused) {
            throw new IllegalStateException("A paper of our own is sound", refused);
        }
    }

    private static boolean isPdf(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(HEADER_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }
}
