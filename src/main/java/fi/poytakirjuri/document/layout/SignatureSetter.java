package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.SignatureSpace.Signer;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;

/// Sets room to sign: three lines' height, a line to write on, the name and role under it, two abreast.
final class SignatureSetter {
    private static final double ROOM = 48;
    private static final double LINE = 0.6;
    private static final double BETWEEN = 14;
    private static final int ABREAST = 2;

    private final TextSetter text;

    SignatureSetter(TextSetter text) {
        this.text = text;
    }

    List<Strip> set(SignatureSpace space, Frame frame, Element parent) {
        var strips = new ArrayList<Strip>();
        var signers = space.signers();
        for (var i = 0; i < signers.size(); i += ABREAST) {
            var row = new ArrayList<List<Strip>>();
            for (var j = i; j < Math.min(signers.size(), i + ABREAST); j++)
                row.add(signature(signers.get(j), place(j - i, frame.column()), frame, parent));
            strips.add(Abreast.of(row));
        }
        return strips;
    }

    private List<Strip> signature(Signer signer, Column column, Frame frame, Element parent) {
        var rule = new Mark.Rule(column.left(), ROOM - LINE, column.width(), LINE, Ink.QUIET);
        var strips = new ArrayList<Strip>();
        strips.add(Solid.of(ROOM + 2, List.of(rule)).keepingNext());
        var words = List.of(Inline.text(signer.nameAndRole()));
        strips.addAll(text.set(words, Role.PARAGRAPH, column, frame.style(), Align.START, parent));
        return strips;
    }

    private static Column place(int index, Column column) {
        var width = (column.width() - BETWEEN) / ABREAST;
        return new Column(column.left() + index * (width + BETWEEN), width);
    }
}
