-- What a meeting needs while it goes on and after it.

-- What came of a matter, known before its decision has a number.
ALTER TABLE agenda_item ADD COLUMN outcome TEXT CHECK (outcome IN ('AGREED', 'NOTED', 'TABLED', 'REJECTED'));

-- When the treatment of an item began, for the meeting's clock.
ALTER TABLE agenda_item ADD COLUMN begun_time TEXT;

-- An organisation may be in main charge of a theme, and the charge may go round from meeting to meeting.
ALTER TABLE theme ADD COLUMN lead_organisation_id INTEGER REFERENCES organisation;
CREATE INDEX theme_by_leading_organisation ON theme (lead_organisation_id);
ALTER TABLE meeting ADD COLUMN lead_words TEXT NOT NULL DEFAULT '';

-- The item in which a later meeting approves a memo.
ALTER TABLE agenda_item ADD COLUMN approves_id INTEGER REFERENCES meeting ON DELETE SET NULL;
CREATE INDEX agenda_item_by_approved ON agenda_item (approves_id);

-- A meeting that was moved after its invitation went out, and one that was cancelled.
ALTER TABLE meeting ADD COLUMN moved_from_on TEXT;
ALTER TABLE meeting ADD COLUMN moved_words TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN cancelled_on TEXT;
ALTER TABLE meeting ADD COLUMN cancelled_words TEXT NOT NULL DEFAULT '';

-- A correction of a finalised memo under way: why, and what the memo said before it, to come back to.
CREATE TABLE correction (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL UNIQUE REFERENCES meeting ON DELETE CASCADE,
  reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
  begun_on   TEXT NOT NULL,
  content    TEXT NOT NULL
) STRICT;

-- A standing item's words with their places ("Edellisen kokouksen muistio ({edellinen})"), until the secretary writes
-- her own or the agenda is no longer a draft.
ALTER TABLE agenda_item ADD COLUMN standing_title TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN standing_background TEXT NOT NULL DEFAULT '';

-- What is half typed in a meeting's entry line: an item's next entry, or the entry that is being changed.
CREATE TABLE entry_draft (
  id      INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
  entry   TEXT NOT NULL DEFAULT '',
  words   TEXT NOT NULL,
  UNIQUE (item_id, entry)
) STRICT;

-- How a matter was decided, while its decision has no row of its own yet.
ALTER TABLE agenda_item ADD COLUMN is_unanimous INTEGER NOT NULL DEFAULT 0 CHECK (is_unanimous IN (0, 1));
ALTER TABLE agenda_item ADD COLUMN dissent TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN vote TEXT NOT NULL DEFAULT '';

-- A number once given stays taken though the memo no longer says the decision: it was opened again, or corrected.
ALTER TABLE decision ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1));

-- A due time moved from words or to words, such as "ensi kokous".
ALTER TABLE action_history ADD COLUMN was_due_words TEXT NOT NULL DEFAULT '';
ALTER TABLE action_history ADD COLUMN now_due_words TEXT NOT NULL DEFAULT '';

-- What an invitation that was sent told, so that what has changed since can be seen and told; and the sequence of the
-- calendar entry in it. The meeting's own calendar_sequence is the one that the next entry carries.
ALTER TABLE invitation ADD COLUMN is_answer_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_answer_asked IN (0, 1));
ALTER TABLE invitation ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0);
ALTER TABLE invitation ADD COLUMN told_on TEXT;
ALTER TABLE invitation ADD COLUMN told_start_time TEXT;
ALTER TABLE invitation ADD COLUMN told_end_time TEXT;
ALTER TABLE invitation ADD COLUMN told_place TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation ADD COLUMN told_link TEXT NOT NULL DEFAULT '';

-- When an agenda was sent to be commented on, and to whom.
CREATE TABLE comment_round (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  sent_on    TEXT NOT NULL,
  recipients TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX comment_round_by_meeting ON comment_round (meeting_id, sent_on);
