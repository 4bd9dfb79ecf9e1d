package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.language.Texts;

/// A place in a free text that tells of a person.
///
/// @param place    what the row is called or belongs to: "3/2026, 21.4.2026: Avaus"; may be empty
/// @param sentence the one that tells
public record Mention(RegisterTable table, long rowId, String place, String sentence) {
    /// "Asia: 3/2026, 21.4.2026: Avaus"
    public String where(Texts texts) {
        var what = switch (table) {
            case AGENDA_ITEM -> texts.get("privacy.mention.item");
            case MEETING -> texts.get("privacy.mention.meeting");
            case THEME -> texts.get("privacy.mention.theme");
            default -> texts.of("privacy", table);
        };
        return place.isEmpty() ? what : texts.get("privacy.record.line", what, place);
    }
}
