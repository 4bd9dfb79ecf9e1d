package fi.poytakirjuri.register.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The tables of the register that may tell of a person: by a column that points at one, or in words. In the order that
/// a person's data is told in.
public enum RegisterTable {
    PERSON,
    PERMISSION,
    AFFILIATION,
    TENURE,
    OFFICE,
    ATTENDANCE,
    ATTENDANCE_EVENT,
    EXPERT_ITEM,
    MEETING,
    AGENDA_ITEM,
    ITEM_PREPARER,
    ACTION_OWNER,
    SIGNATURE,
    MINUTES_CHECKER,
    THEME,
    CANDIDATE,
    CANDIDATE_SECTOR,
    KEPT_NAME,
    DIFFERENT_PERSON,
    ITEM_COMMENT,
    INVITATION,
    COMMENT_ROUND,
    DECISION,
    ACTION,
    ACTION_HISTORY,
    THEME_NOTE,
    IDEA,
    STATEMENT,
    ATTACHMENT,
    DOCUMENT_VERSION,
    CORRECTION,
    ENTRY_DRAFT,
    PUBLICATION,
    ELECTING_MEETING,
    NOMINATION_ROUND,
    CANDIDATE_IMPORT,
    BODY,
    PHRASE,
    AGENDA_TEMPLATE_ITEM,
    PRIVACY_TEXT,
    DISMISSED_CHECK;

    /// Its name in the register.
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a row that points at a person is the person's own, not a matter that names them.
    boolean isOwn() {
        return this != MEETING && this != AGENDA_ITEM && this != THEME;
    }

    /// Whose rows belong to rows of which other table: their own parent's column.
    Optional<String> parent() {
        return switch (this) {
            case ATTENDANCE_EVENT, EXPERT_ITEM -> Optional.of("attendance");
            case CANDIDATE_SECTOR -> Optional.of("candidate");
            default -> Optional.empty();
        };
    }

    static Optional<RegisterTable> of(String table) {
        return Arrays.stream(values()).filter(t -> t.table().equals(table)).findFirst();
    }
}
