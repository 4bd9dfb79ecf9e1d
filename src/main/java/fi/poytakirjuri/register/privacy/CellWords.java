package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.privacy.PersonRecord.Fact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What a cell of the register says, in words: a day, a choice, what a key points at.
final class CellWords {
    /// What is no fact of a person: a row's own number and place, and keys that point at persons or at the person's own
    /// rows.
    private static final Set<String> NOT_TOLD =
            Set.of("id", "position", "person_id", "other_id", "replaces_id", "attendance_id", "candidate_id");

    private final DSLContext sql;
    private final Texts texts;
    private final RowWords rows;
    private final Map<String, Map<String, String>> targets = new HashMap<>();

    CellWords(DSLContext sql, Texts texts) {
        this.sql = sql;
        this.texts = texts;
        this.rows = new RowWords(sql, texts);
    }

    static boolean isTold(String table, String column) {
        return !NOT_TOLD.contains(column) && !(table.equals("action_owner") && column.equals("kind"));
    }

    /// What a column says; nothing where it is empty.
    Optional<Fact> fact(String table, String column, @Nullable Object value) {
        if (value == null || !isTold(table, column)) return Optional.empty();
        var words = words(table, column, value);
        if (words.isBlank()) return Optional.empty();
        return RegisterColumn.of(column).map(known -> new Fact(known, words));
    }

    /// What a row is called, as the fact of the column that points at the person.
    Optional<Fact> named(String table, String column, long id) {
        return RegisterColumn.of(column).map(known -> new Fact(known, rows.of(table, id)));
    }

    private String words(String table, String column, Object value) {
        var target = targets(table).get(column);
        if (target != null && value instanceof Number id) return rows.of(target, id.longValue());
        return switch (value) {
            case Boolean is -> texts.get(is ? "privacy.yes" : "privacy.no");
            case LocalDate date -> texts.dates().date(date);
            case LocalTime time -> texts.dates().time(time);
            case LocalDateTime at ->
                texts.dates().date(at.toLocalDate()) + " " + texts.dates().time(at.toLocalTime());
            case Enum<?> constant -> choice(constant);
            default -> shown(column, value.toString());
        };
    }

    /// The role's own word stands on its first line.
    private String shown(String column, String words) {
        if (!column.equals("shown_role") || words.isEmpty()) return words;
        var lines = words.lines().toList();
        var role = texts.of("roster", SeatRole.valueOf(lines.getFirst()));
        return lines.size() == 1 ? role : role + ", " + String.join(", ", lines.subList(1, lines.size()));
    }

    private String choice(Enum<?> constant) {
        return switch (constant) {
            case PublicField field -> texts.of("privacy", field);
            case SeatRole role -> texts.of("roster", role);
            case OfficeKind kind -> texts.of("roster", kind);
            case Capacity capacity -> texts.of("meeting", capacity);
            case Presence presence -> texts.of("meeting", presence);
            case Movement movement -> texts.of("meeting", movement);
            case ActionState state -> texts.of("meeting", state);
            case SignedPaper paper -> texts.of("privacy", paper);
            default -> constant.name();
        };
    }

    /// Which table each column of a table points at.
    private Map<String, String> targets(String table) {
        return targets.computeIfAbsent(
                table,
                of -> sql.fetch("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", of)
                        .intoMap(r -> r.get(0, String.class), r -> r.get(1, String.class)));
    }
}
