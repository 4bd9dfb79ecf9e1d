package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Tulosta ote: an extract of each selected decision's item; one into a file, several into a folder.
final class ExtractExport {
    private final Tools tools;
    private final DecisionsModel model;
    private final PaperFiles files;
    private final Exporting exporting;

    ExtractExport(Tools tools, DecisionsModel model, PaperFiles files) {
        this.tools = tools;
        this.model = model;
        this.files = files;
        this.exporting = new Exporting(tools.background(), tools.autosave());
    }

    /// How the making goes on, and where it went.
    ExportOutcome outcome() {
        return new ExportOutcome(tools, exporting);
    }

    void save(Audience audience) {
        var items = model.selectedLines().stream()
                .map(line -> line.decision().itemId())
                .filter(Objects::nonNull)
                .toList();
        if (items.size() == 1) saveOne(items.getFirst(), audience);
        else if (!items.isEmpty())
            tools.files()
                    .folder(tools.texts().get("decision.extract.folder"))
                    .ifPresent(folder -> saveAll(items, folder, audience));
    }

    private void saveOne(long itemId, Audience audience) {
        var order = new PaperOrder.Extract(itemId);
        tools.background()
                .apart(() -> files.make(order, audience))
                .onSuccess(made -> tools.files()
                        .toSave(FileChoice.Kind.PDF, made.fileName())
                        .ifPresent(file -> exporting.make(_ -> {
                            files.write(order, audience, file);
                            return new Progress.Made(file, false, made.leftOut());
                        })))
                .start();
    }

    private void saveAll(List<Long> items, Path folder, Audience audience) {
        exporting.make(steps -> {
            for (int i = 0; i < items.size(); i++) {
                steps.done(i, items.size());
                if (Thread.interrupted()) throw new InterruptedIOException();
                files.writeInto(folder, new PaperOrder.Extract(items.get(i)), audience);
            }
            return new Progress.Made(folder, true, List.of());
        });
    }
}
