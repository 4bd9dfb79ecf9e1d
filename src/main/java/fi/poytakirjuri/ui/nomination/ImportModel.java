package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.exchange.nomination.CandidateColumn;
import fi.poytakirjuri.exchange.nomination.CandidateIntake;
import fi.poytakirjuri.exchange.nomination.ColumnMapping;
import fi.poytakirjuri.exchange.nomination.IncomingSheet;
import fi.poytakirjuri.exchange.nomination.IntakeRound;
import fi.poytakirjuri.exchange.nomination.Proposal;
import fi.poytakirjuri.exchange.nomination.Proposals;
import fi.poytakirjuri.exchange.sheet.SheetTrouble;
import fi.poytakirjuri.exchange.sheet.SheetWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.CandidateImport;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The file that is looked at, how its columns are understood, and which of its proposals are to be taken in.
final class ImportModel {
    private final Tools tools;
    private final Texts texts;
    private final CandidateIntake intake;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObservableList<ImportRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.chosenProperty()});
    private final FilteredList<ImportRow> shown = new FilteredList<>(rows);
    private final BooleanProperty onlyRemarked = new SimpleBooleanProperty();
    private long roundId;
    private int asked;
    /// Columns that she has set and that are not shown yet.
    private @Nullable ColumnMapping wanted;

    ImportModel(Tools tools, ImportParts parts) {
        this.tools = tools;
        this.texts = tools.texts();
        this.intake = new CandidateIntake(parts.rounds(), parts.candidates(), parts.imports(), parts.sectors());
        onlyRemarked.subscribe(only ->
                shown.setPredicate(only ? row -> !row.proposal().remarks().isEmpty() : _ -> true));
        tools.changes().whenTouched(this::readAnew, "candidate", "sector", "nomination_round");
    }

    /// Begins anew.
    void show(long round) {
        roundId = round;
        clear();
    }

    void clear() {
        asked++;
        wanted = null;
        trouble.set("");
        onlyRemarked.set(false);
        rows.clear();
        reading.set(null);
    }

    void read(Path file) {
        read(() -> IncomingSheet.file(file), String.valueOf(file.getFileName()));
    }

    /// Cells as they were on the clipboard.
    void paste(String words) {
        read(() -> IncomingSheet.pasted(words), "");
    }

    /// What was asked for last is what is shown, however long an earlier file takes.
    private void read(Callable<IncomingSheet> source, String name) {
        clear();
        int question = asked;
        tools.background()
                .apart(source)
                .onSuccess(sheet -> {
                    if (question == asked) arrange(sheet, null, _ -> true);
                })
                .onError(
                        SheetTrouble.class,
                        broken -> refuse(question, named(name, new SheetWords(texts).trouble(broken))))
                .onError(
                        IOException.class,
                        _ -> refuse(question, named(name, texts.get("nomination.import.unreadable"))))
                .start();
    }

    private void refuse(int question, String words) {
        if (question == asked) trouble.set(words);
    }

    /// Reads the file's column as this, or as nothing.
    void map(CandidateColumn column, @Nullable Integer position) {
        var now = reading.get();
        if (now == null) return;
        var mapping = wanted == null ? now.mapping : wanted;
        arrange(now.sheet, mapping.with(column, position), this::isChosenNow);
    }

    private void readAnew() {
        var now = reading.get();
        if (now != null) arrange(now.sheet, wanted == null ? now.mapping : wanted, this::isChosenNow);
    }

    /// What she unticked stays so when the rows are read anew.
    private boolean isChosenNow(Proposal proposal) {
        var row = rows.get(proposal.number() - 1);
        return row.isChosen() || !row.proposal().isNew();
    }

    /// A long file is read as proposals apart, so that what she writes meanwhile is saved at once.
    ///
    /// @param mapping nothing: as it was remembered, or guessed
    private void arrange(IncomingSheet sheet, @Nullable ColumnMapping mapping, Predicate<Proposal> keeps) {
        int question = ++asked;
        wanted = mapping;
        tools.background()
                .register(() -> intake.round(roundId))
                .onSuccess(found -> found.ifPresent(round -> tools.background()
                        .apart(() -> understood(sheet, mapping, round))
                        .onSuccess(read -> {
                            if (question == asked) shown(read, keeps);
                        })
                        .start()))
                .start();
    }

    private Reading understood(IncomingSheet sheet, @Nullable ColumnMapping mapping, IntakeRound round) {
        var columns = mapping == null ? ColumnMapping.of(sheet.sheet().header(), round.remembered()) : mapping;
        var proposals = new Proposals(round, texts.dates()).read(sheet.sheet(), columns);
        return new Reading(sheet, columns, proposals, told(sheet), earlier(round.earlier(sheet)));
    }

    private void shown(Reading found, Predicate<Proposal> keeps) {
        var arranged = found.proposals.stream()
                .map(proposal -> new ImportRow(proposal, proposal.isNew() && keeps.test(proposal)))
                .toList();
        rows.setAll(arranged);
        wanted = null;
        reading.set(found);
    }

    private String told(IncomingSheet sheet) {
        return named(sheet.fileName(), new SheetWords(texts).read(sheet.sheet()));
    }

    private String named(String file, String words) {
        return file.isEmpty() ? words : texts.get("nomination.import.file", file, words);
    }

    private String earlier(Optional<CandidateImport> before) {
        return before.map(file -> texts.count(
                        "nomination.import.earlier", file.added(), texts.dates().moment(file.importedAt())))
                .orElse("");
    }

    /// Adds the ticked ones in one step that can be undone, and calls back when they are in the register.
    void takeIn(Runnable then) {
        var now = reading.get();
        if (now == null) return;
        var chosen = chosen();
        var at = LocalDateTime.now(tools.clock());
        asked++;
        tools.background()
                .register(() -> intake.round(roundId)
                        .map(round -> intake.takeIn(round, now.sheet, now.mapping, chosen, at))
                        .orElse(0))
                .onSuccess(added -> {
                    clear();
                    tools.sayUndoable(texts.count("nomination.import.done", added));
                    then.run();
                })
                .start();
    }

    List<Proposal> chosen() {
        return rows.stream()
                .filter(ImportRow::isChosen)
                .map(ImportRow::proposal)
                .toList();
    }

    /// "24 riviä, 15:ssä huomautettavaa"
    String counted() {
        long remarked =
                rows.stream().filter(row -> !row.proposal().remarks().isEmpty()).count();
        return texts.get("nomination.import.counted", rows.size(), remarked);
    }

    String sectors(Proposal proposal) {
        var now = reading.get();
        var candidate = proposal.candidate();
        var position = now == null ? null : now.mapping.position(CandidateColumn.SECTORS);
        if (now == null || candidate == null || position == null) return "";
        return now.sheet
                .sheet()
                .rows()
                .get(proposal.number() - 1)
                .cell(position)
                .lines()
                .collect(Collectors.joining(", "));
    }

    /// What was read last; nothing before the first file and where it was refused.
    ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Why a file was refused; empty when it was not.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ObservableList<ImportRow> rows() {
        return rows;
    }

    /// The rows that the filter lets be seen.
    ObservableList<ImportRow> shown() {
        return shown;
    }

    BooleanProperty onlyRemarkedProperty() {
        return onlyRemarked;
    }

    /// A file as it was understood.
    ///
    /// @param told    what was found out, in a sentence
    /// @param earlier when the same file was taken in before, in a sentence; may be empty
    record Reading(IncomingSheet sheet, ColumnMapping mapping, List<Proposal> proposals, String told, String earlier) {}
}
