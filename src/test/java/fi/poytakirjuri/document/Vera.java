package fi.poytakirjuri.document;

import fi.poytakirjuri.document.pdf.Standard;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF, the archives' own judge, about a file.
public final class Vera {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /// The rules of both parts of the standard that the file breaks, each with the object that does; empty for a good
    /// file.
    public static List<String> failingRules(byte[] pdf, Standard standard) throws Exception {
        var flavours = switch (standard) {
            case A2A_UA1 -> List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
            case A4_UA2 -> List.of(PDFAFlavour.PDFA_4, PDFAFlavour.PDFUA_2);
        };
        var failing = new TreeSet<String>();
        for (var flavour : flavours)
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                for (var assertion : result.getTestAssertions())
                    failing.add(flavour + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " At "
                            + assertion.getLocation().getContext());
                if (!result.isCompliant() && failing.isEmpty()) failing.add(flavour + ": not compliant");
            }
        return List.copyOf(failing);
    }
}
