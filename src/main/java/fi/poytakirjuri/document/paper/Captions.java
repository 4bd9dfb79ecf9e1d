package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.language.Texts;

/// Numbers one paper's pictures and tables as they come, each kind from 1: "Kuva 1. …", "Taulukko 1. …".
public final class Captions {
    private final Texts texts;
    private int figures;
    private int tables;

    public Captions(Texts texts) {
        this.texts = texts;
    }

    /// For a chart, which has it below.
    public String figure(String words) {
        return texts.get("paper.caption.figure", ++figures, words);
    }

    /// For a table, which has it above.
    public String table(String words) {
        return texts.get("paper.caption.table", ++tables, words);
    }
}
