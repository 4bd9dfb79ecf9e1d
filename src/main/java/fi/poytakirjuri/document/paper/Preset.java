package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.NumberStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a kind of a meeting's paper is made of, in order. Read from `papers/presets.json`; a part that has nothing to
/// tell of a meeting takes no room.
///
/// @param heading the key of what the paper is called on its first page
/// @param headingOfTheme the same for a theme's meeting
/// @param numbers how items are usually numbered in such a paper
/// @param facts what stands under the title, label by label
public record Preset(
        String heading,
        String headingOfTheme,
        NumberStyle numbers,
        Times times,
        List<Fact> facts,
        List<Part> parts,
        List<ItemPart> item) {
    public Preset {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        item = List.copyOf(item);
    }

    /// An extract says what minutes or a memo say of its item.
    public static Preset ofExtract(DocumentKind written) {
        return Presets.extract(written);
    }

    /// Whether the paper tells the times that were announced, or those at which the meeting really opened and closed.
    public enum Times {
        ANNOUNCED,
        HELD
    }

    /// A label with its value under the title.
    public enum Fact {
        TIME,
        PLACE,
        REMOTE_LINK,
        CONVENER
    }

    /// A part of the whole paper.
    public enum Part {
        FACTS,
        THEME,
        /// Who was there.
        PEOPLE,
        /// Who will not come, and who comes for which item.
        EXPECTED,
        /// Whether the meeting was lawful and could decide; only where the table has such a rule (rule 22).
        QUORUM,
        /// The matters one after another.
        ITEMS,
        /// The matters with their sub-items as boxes side by side.
        PILLARS,
        /// The matters as a timetable.
        COURSE,
        WRITER,
        SIGNATURES,
        /// Who certifies an extract.
        CERTIFIED,
        ATTACHMENTS,
        DISTRIBUTION,
        COPIES_TO
    }

    /// Something told of each matter, and how it is set.
    public record ItemPart(Piece piece, Look look) {
        public ItemPart(Piece piece, @Nullable Look look) {
            this.piece = piece;
            this.look = look == null ? Look.PLAIN : look;
        }
    }

    public enum Piece {
        HEADING,
        /// When it begins, who presents it, how long it takes; on an internal paper.
        COURSE,
        PRESENTER,
        /// Who left because of being disqualified.
        RECUSED,
        TEXT,
        BACKGROUND,
        DISCUSSION,
        PROPOSAL,
        DECISION,
        INTERNAL_NOTES,
        ACTIONS
    }

    public enum Look {
        PLAIN,
        /// With its name in bold before it: **Päätös:** …
        LABELLED,
        /// Labelled, and told whose it is where that is not the chair.
        PRESENTED,
        /// Apart from the rest, in a box.
        BOXED
    }
}
