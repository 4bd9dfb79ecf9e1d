package fi.poytakirjuri.register.db;

import java.util.List;

/// What a memo says, table by table: what is locked once it is finalised, and what comes back when a correction is
/// cancelled. What lives on after the meeting (how far an action has come, who has signed, the secretary's own notes)
/// is not locked.
///
/// @param table    its name
/// @param meeting  an SQL expression that tells which meeting a row belongs to; `row` stands for the row
/// @param locked   the columns that are locked; a table with none of them is only brought back
/// @param restored the columns that come back; none for every one
public record Content(String table, String meeting, List<String> locked, List<String> restored) {
    private static final String OF_ATTENDANCE = "(SELECT meeting_id FROM main.attendance WHERE id = row.attendance_id)";
    private static final String OF_ITEM = "(SELECT meeting_id FROM main.agenda_item WHERE id = row.item_id)";
    private static final String OF_ACTION = """
            (SELECT i.meeting_id FROM main.action AS a JOIN main.agenda_item AS i ON i.id = a.item_id \
            WHERE a.id = row.action_id)""";

    /// A row's parents come before it.
    public static final List<Content> ALL = List.of(
            locked(
                    "meeting",
                    "row.id",
                    "number year title theme_id theme_meeting lead_words document_kind mode held_on start_time end_time"
                            + " opened_time closed_time place convener_id convener_words chair_id secretary_id number_style"
                            + " is_running_numbers drafted_on distribution copies_to language"),
            locked(
                    "agenda_item",
                    "row.meeting_id",
                    "meeting_id parent_id position frozen_number kind title presenter_person_id"
                            + " presenter_organisation_id presenter_words source background discussion proposal decision"
                            + " text is_tabled outcome is_unanimous dissent vote"),
            locked(
                    "attendance",
                    "row.meeting_id",
                    "meeting_id person_id name affiliation capacity presence shown_name shown_organisation shown_role"),
            locked("attendance_event", OF_ATTENDANCE, "attendance_id kind event_time item_id is_recused position"),
            locked("expert_item", OF_ATTENDANCE, "attendance_id item_id"),
            new Content(
                    "action",
                    OF_ITEM,
                    columns("item_id text position"),
                    columns("item_id text position due_on due_words due_meeting_id")),
            new Content("action_owner", OF_ACTION, List.of(), List.of()),
            locked("attachment", "row.meeting_id", "meeting_id item_id number name file_name sha256 is_supporting"),
            new Content("signature", "row.meeting_id", List.of(), List.of()),
            new Content("minutes_checker", "row.meeting_id", List.of(), List.of()));

    public Content {
        locked = List.copyOf(locked);
        restored = List.copyOf(restored);
    }

    /// The meeting of the row that an SQL name stands for: `old`, `new`, a table.
    public String meetingOf(String row) {
        return meeting.replace("row.", row + ".");
    }

    private static Content locked(String table, String meeting, String columns) {
        return new Content(table, meeting, columns(columns), columns(columns));
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" "));
    }
}
