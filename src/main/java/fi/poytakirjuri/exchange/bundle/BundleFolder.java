package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.bundle.Contents.Line;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.exchange.file.FolderWriter;
import fi.poytakirjuri.exchange.file.HashList;
import fi.poytakirjuri.language.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A kokouspaketti as a folder: numbered files in reading order, the list of contents first, hashes last.
final class BundleFolder {
    private final MadePaper made;
    private final Enclosures enclosures;
    private final PaperEngine engine;
    private final Standard standard;
    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();
    private final List<FolderFile> files = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();

    BundleFolder(MadePaper made, Enclosures enclosures, PaperEngine engine, Standard standard, Texts texts) {
        this.made = made;
        this.enclosures = enclosures;
        this.engine = engine;
        this.standard = standard;
        this.texts = texts;
    }

    MadeBundle write(Path into) throws IOException {
        var paper = engine.lay(made.paper());
        add(made.paper().head().kindAndNumber(), made.fileName(), engine.pdf(paper, standard));
        for (var enclosure : enclosures.all()) {
            MeetingBundle.stopIfAsked();
            enclosures
                    .bytes(enclosure)
                    .ifPresentOrElse(
                            bytes -> add(enclosure.label(), enclosure.fileName(), bytes),
                            () -> missing(enclosure.label()));
        }
        var contents = engine.lay(new Contents(made.paper(), texts).ofFolder(lines));
        files.addFirst(new FolderFile(numbered(0, texts.get("bundle.contents.file")), engine.pdf(contents, standard)));
        files.add(HashList.of(files));
        var folder = FolderWriter.write(into, BundleName.folder(made.fileName(), texts), files);
        return new MadeBundle(
                folder,
                files.stream().map(FolderFile::name).toList(),
                paper.count(),
                apart,
                Stream.concat(made.leftOut().stream(), enclosures.leftOut().stream())
                        .toList(),
                paper.missing().stream().map(Missing::character).toList());
    }

    private void add(String label, String name, byte[] bytes) {
        var file = new FolderFile(numbered(files.size() + 1, name), bytes);
        files.add(file);
        lines.add(new Line(label, file.name()));
    }

    private void missing(String label) {
        var why = texts.get("bundle.missing");
        lines.add(new Line(label, why));
        apart.add(texts.get("bundle.apart", label, why));
    }

    private static String numbered(int number, String name) {
        return String.format(Locale.ROOT, "%02d_%s", number, name);
    }
}
