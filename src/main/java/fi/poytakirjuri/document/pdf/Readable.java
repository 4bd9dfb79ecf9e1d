package fi.poytakirjuri.document.pdf;

import org.apache.pdfbox.cos.COSString;

/// Text that a file says beside its pages: titles, bookmarks, the words of links. Characters that mean nothing on their
/// own (controls, halves of torn pairs, private use; ISO 14289-2, 8.4.1) become a box, as they do on paper.
final class Readable {
    private static final int BOX = 0x25a1;

    private Readable() {}

    static String text(String any) {
        var text = new StringBuilder();
        any.codePoints().map(Readable::readable).forEach(text::appendCodePoint);
        return text.toString();
    }

    static COSString string(String any) {
        return new COSString(text(any));
    }

    private static int readable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : BOX;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> BOX;
            default -> codePoint;
        };
    }
}
