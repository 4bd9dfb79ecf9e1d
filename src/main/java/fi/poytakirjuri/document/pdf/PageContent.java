package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.font.Face;
import fi.poytakirjuri.document.layout.Content;
import fi.poytakirjuri.document.layout.Ink;
import fi.poytakirjuri.document.layout.Mark;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The drawing instructions of one page, with every mark either tagged or an artifact (ISO 14289-1, 7.1).
final class PageContent {
    private final double pageHeight;
    private final Function<Face, EmbeddedFace> faces;
    private final Function<BufferedImage, String> images;
    private final ToIntFunction<Content> markedContent;
    private final Operators out = new Operators();
    private @Nullable Content open;
    private boolean artifact;
    private @Nullable Ink ink;

    /// @param images the name of a picture in the page's resources
    /// @param markedContent the number of the next sequence that belongs to the content
    PageContent(
            double pageHeight,
            Function<Face, EmbeddedFace> faces,
            Function<BufferedImage, String> images,
            ToIntFunction<Content> markedContent) {
        this.pageHeight = pageHeight;
        this.faces = faces;
        this.images = images;
        this.markedContent = markedContent;
    }

    byte[] of(List<Mark> marks) {
        for (var mark : marks)
            switch (mark) {
                case Mark.Letters letters -> letters(letters);
                case Mark.Rule rule -> rule(rule);
                case Mark.Picture picture -> picture(picture);
                case Mark.LinkArea _, Mark.Extent _ -> {}
            }
        close();
        return out.bytes();
    }

    private void letters(Mark.Letters letters) {
        belong(letters.content());
        ink(letters.ink());
        var face = faces.apply(letters.face());
        out.write("BT/").write(face.name()).write(" ").number(letters.size()).write(" Tf 1 0 0 1 ");
        out.number(letters.x())
                .write(" ")
                .number(pageHeight - letters.baseline())
                .write(" Tm[<");
        var glyphs = letters.glyphs();
        for (var i = 0; i < glyphs.length; i++) {
            out.hex(face.number(glyphs[i], letters.characters()[i]));
            var kern = letters.kerns()[i];
            if (kern != 0) out.write(">").whole(-kern).write("<");
        }
        out.write(">]TJ ET\n");
    }

    private void rule(Mark.Rule rule) {
        belong(rule.content());
        ink(rule.ink());
        out.number(rule.x())
                .write(" ")
                .number(pageHeight - rule.y() - rule.height())
                .write(" ");
        out.number(rule.width()).write(" ").number(rule.height()).write(" re f\n");
    }

    private void picture(Mark.Picture picture) {
        belong(picture.content());
        out.write("q ")
                .number(picture.width())
                .write(" 0 0 ")
                .number(picture.height())
                .write(" ");
        out.number(picture.x()).write(" ").number(pageHeight - picture.y() - picture.height());
        out.write(" cm/").write(images.apply(picture.image())).write(" Do Q\n");
    }

    /// Ends the open sequence unless the next mark belongs to it too.
    private void belong(@Nullable Content content) {
        if (content == null ? artifact : content == open) return;
        close();
        open = content;
        artifact = content == null;
        if (content == null) out.write("/Artifact BMC\n");
        else out.write("/Span<</MCID ").whole(markedContent.applyAsInt(content)).write(">>BDC\n");
    }

    private void close() {
        if (open != null || artifact) out.write("EMC\n");
        open = null;
        artifact = false;
    }

    private void ink(Ink wanted) {
        if (wanted == ink) return;
        ink = wanted;
        for (var shift = 16; shift >= 0; shift -= 8)
            out.number((wanted.rgb() >> shift & 0xff) / 255.0).write(" ");
        out.write("rg\n");
    }
}
