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
