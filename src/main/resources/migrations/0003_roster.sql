-- What the roster, nomination rounds and the protection of personal data need.

-- What an expert knows well, on the expert's card (rule 17).
ALTER TABLE person ADD COLUMN expertise TEXT NOT NULL DEFAULT '';

-- Two persons that look like one and are two: not offered to be merged again.
CREATE TABLE different_person (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  other_id  INTEGER NOT NULL REFERENCES person ON DELETE CASCADE CHECK (other_id > person_id),
  UNIQUE (person_id, other_id)
) STRICT;
CREATE INDEX different_person_by_other ON different_person (other_id);

-- Why a member who replaces another stands for another sector (rule 10).
ALTER TABLE tenure ADD COLUMN other_sector_reason TEXT NOT NULL DEFAULT '';

-- Who sent the proposal, where the form asks for an address.
ALTER TABLE candidate ADD COLUMN nominator_email TEXT NOT NULL DEFAULT '';

-- A file of proposals that was taken in: when, and what it was called, so that it is not taken in twice unnoticed.
CREATE TABLE candidate_import (
  id          INTEGER PRIMARY KEY,
  round_id    INTEGER NOT NULL REFERENCES nomination_round ON DELETE CASCADE,
  file_name   TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  added       INTEGER NOT NULL CHECK (added >= 0)
) STRICT;
CREATE INDEX candidate_import_by_round ON candidate_import (round_id, imported_at);

-- The parts of the table's privacy notice (tietosuojaseloste), by name.
CREATE TABLE privacy_text (
  id      INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  part    TEXT NOT NULL CHECK (part <> ''),
  text    TEXT NOT NULL,
  UNIQUE (body_id, part)
) STRICT;

-- The name that a finalised memo goes on telling after the person's own was corrected or erased.
CREATE TABLE kept_name (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  person_id  INTEGER NOT NULL REFERENCES person,
  name       TEXT NOT NULL
) STRICT;
CREATE INDEX kept_name_by_meeting ON kept_name (meeting_id, person_id);
CREATE INDEX kept_name_by_person ON kept_name (person_id);

-- Who elects, where it is not the body that the table has in its settings (rule 12).
ALTER TABLE nomination_round ADD COLUMN electing_body TEXT NOT NULL DEFAULT '';

-- How many were erased when the round's unelected were.
ALTER TABLE nomination_round ADD COLUMN unelected_erased INTEGER NOT NULL DEFAULT 0;

-- Where the candidate's consent comes from, when not from the form: "puhelimessa 9.12.2026".
ALTER TABLE candidate ADD COLUMN consent_source TEXT NOT NULL DEFAULT '';

-- The secretary has said that whom the register knows by this name or address is someone else.
ALTER TABLE candidate ADD COLUMN is_someone_else INTEGER NOT NULL DEFAULT 0 CHECK (is_someone_else IN (0, 1));

-- How many were proposed for a sector, kept for the annual report when the unelected are erased.
CREATE TABLE erased_candidates (
  id        INTEGER PRIMARY KEY,
  round_id  INTEGER NOT NULL REFERENCES nomination_round ON DELETE CASCADE,
  sector_id INTEGER NOT NULL REFERENCES sector ON DELETE CASCADE,
  proposed  INTEGER NOT NULL CHECK (proposed >= 0),
  UNIQUE (round_id, sector_id)
) STRICT;
CREATE INDEX erased_candidates_by_sector ON erased_candidates (sector_id);
