package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.language.Texts;

/// What a kokouspaketti is called: as its paper, with its own word at the end, so that a draft or an internal one says
/// so too. `kumppanuuspoyta_muistio_2026-04-21_3-2026_kokouspaketti.pdf`
final class BundleName {
    private static final String PDF = ".pdf";

    private BundleName() {}

    static String folder(String paper, Texts texts) {
        var stem = paper.endsWith(PDF) ? paper.substring(0, paper.length() - PDF.length()) : paper;
        return stem + "_" + FileNames.safe(texts.get("bundle.kind"));
    }

    static String file(String paper, Texts texts) {
        return folder(paper, texts) + PDF;
    }
}
