package fi.poytakirjuri.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.poytakirjuri.exchange.nomination.IncomingSheet;
import fi.poytakirjuri.exchange.nomination.IntakeRound;
import fi.poytakirjuri.exchange.nomination.Proposal;
import fi.poytakirjuri.exchange.nomination.Remark;
import fi.poytakirjuri.exchange.sheet.SheetWords;
import fi.poytakirjuri.language.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// The proposals of a file and the remarks on them, for a reader or for a machine.
final class ToldProposals {
    private final Texts texts;
    private final PrintWriter out;
    private final IntakeRound round;
    private final IncomingSheet sheet;
    private final List<Proposal> proposals;
    private final boolean isDryRun;

    ToldProposals(
            Texts texts,
            PrintWriter out,
            IntakeRound round,
            IncomingSheet sheet,
            List<Proposal> proposals,
            boolean isDryRun) {
        this.texts = texts;
        this.out = out;
        this.round = round;
        this.sheet = sheet;
        this.proposals = proposals;
        this.isDryRun = isDryRun;
    }

    void lines() {
        out.println(texts.get("cli.import.read", sheet.fileName(), read()));
        for (var proposal : proposals)
            if (!proposal.remarks().isEmpty())
                out.println(texts.get("cli.import.remarks", proposal.number(), proposal.name(), remarks(proposal)));
        long added = added();
        out.println(isDryRun ? texts.count("cli.import.wouldAdd", added) : texts.count("cli.import.added", added));
    }

    void json() {
        var all = JsonNodeFactory.instance.objectNode();
        all.put("tiedosto", sheet.fileName())
                .put("luettu", read())
                .put("haku", round.round().id())
                .put("riveja", proposals.size())
                .put(isDryRun ? "tuotaisiin" : "tuotu", added());
        var rows = all.putArray("ehdotukset");
        for (var proposal : proposals) {
            var row = rows.addObject()
                    .put("rivi", proposal.number())
                    .put("taulukon_rivi", proposal.row())
                    .put("nimi", proposal.name())
                    .put("uusi", proposal.isNew());
            var remarks = row.putArray("huomautukset");
            for (var remark : proposal.remarks())
                remarks.addObject().put("tunnus", remark.kind().name()).put("viesti", remark.words(texts));
        }
        try {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Remarks are plain", e);
        }
    }

    private String read() {
        return new SheetWords(texts).read(sheet.sheet());
    }

    private String remarks(Proposal proposal) {
        return proposal.remarks().stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Remark remark) {
        return remark.words(texts);
    }

    private long added() {
        return proposals.stream().filter(Proposal::isNew).count();
    }
}
