package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.font.Face;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// Something seen on a page. In points from the left and top edge, y downwards.
public sealed interface Mark {
    /// The same lower by `dy`.
    Mark lowered(double dy);

    /// The same for a repetition that is not read again; null for what a repetition does without.
    @Nullable
    Mark repeated();

    /// A row of glyphs on one baseline.
    ///
    /// @param glyphs numbers in the face
    /// @param characters what each glyph shows or stands for, in Unicode; U+00AD for a hyphen
    ///     that is not in the text
    /// @param kerns what is added after each glyph, in thousandths of the size
    /// @param content where it stands in the structure; null for an artifact
    record Letters(
            double x,
            double baseline,
            Face face,
            double size,
            Ink ink,
            int[] glyphs,
            int[] characters,
            int[] kerns,
            @Nullable Content content)
            implements Mark {
        @Override
        public Letters lowered(double dy) {
            return new Letters(x, baseline + dy, face, size, ink, glyphs, characters, kerns, content);
        }

        @Override
        public Letters repeated() {
            return new Letters(x, baseline, face, size, ink, glyphs, characters, kerns, null);
        }
    }

    /// A filled rectangle: a line, a ground, or a part of a figure.
    ///
    /// @param content the figure it is a part of; null for an artifact
    record Rule(
            double x,
            double y,
            double width,
            double height,
            Ink ink,
            @Nullable Content content) implements Mark {
        Rule(double x, double y, double width, double height, Ink ink) {
            this(x, y, width, height, ink, null);
        }

        @Override
        public Rule lowered(double dy) {
            return new Rule(x, y + dy, width, height, ink, content);
        }

        @Override
        public Rule repeated() {
            return new Rule(x, y, width, height, ink);
        }
    }

    /// Where a drawn figure lies, for a reader that shows it enlarged; not seen itself.
    record Extent(double x, double y, double width, double height, Content content) implements Mark {
        @Override
        public Extent lowered(double dy) {
            return new Extent(x, y + dy, width, height, content);
        }

        @Override
        public @Nullable Mark repeated() {
            return null;
        }
    }

    /// @param image without transparency
    record Picture(double x, double y, double width, double height, BufferedImage image, Content content)
            implements Mark {
        @Override
        public Picture lowered(double dy) {
            return new Picture(x, y + dy, width, height, image, content);
        }

        @Override
        public @Nullable Mark repeated() {
            return null;
        }
    }

    /// Where a click opens an address.
    ///
    /// @param words what the link says
    record LinkArea(double x, double y, double width, double height, String uri, String words, Element link)
            implements Mark {
        @Override
        public LinkArea lowered(double dy) {
            return new LinkArea(x, y + dy, width, height, uri, words, link);
        }

        @Override
        public @Nullable Mark repeated() {
            return null;
        }
    }
}
