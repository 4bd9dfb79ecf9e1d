-- The whole register: every room at once, so that later work fills it instead of bending it.
-- Each table has its own integer id (the undo log speaks of rows by it).
-- A column's name carries its type: _on a date (2026-04-21), _time a time of day (13:00), _at a local moment
-- (2026-04-21T13:42:07), is_ yes or no. Deleting a parent takes what belongs to it; what papers refer to cannot be deleted.

-- ---------------------------------------------------------------- table: the body, its settings, texts and templates

CREATE TABLE body (
  id               INTEGER PRIMARY KEY,
  name             TEXT NOT NULL CHECK (trim(name) <> ''),
  short_name       TEXT NOT NULL DEFAULT '',
  kind             TEXT NOT NULL DEFAULT 'REGIONAL' CHECK (kind IN ('REGIONAL', 'THEME', 'LOCAL')),
  language         TEXT NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en')),
  electing_body    TEXT NOT NULL DEFAULT '',
  region           TEXT NOT NULL DEFAULT '',
  wellbeing_county TEXT NOT NULL DEFAULT '',
  public_page      TEXT NOT NULL DEFAULT '',
  contact          TEXT NOT NULL DEFAULT '',
  usual_place      TEXT NOT NULL DEFAULT '',
  distribution     TEXT NOT NULL DEFAULT '',
  copies_to        TEXT NOT NULL DEFAULT '',
  goal             TEXT NOT NULL DEFAULT '',
  logo_sha256      TEXT REFERENCES file_content (sha256),
  logo_text        TEXT NOT NULL DEFAULT '',
  position         INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX body_by_logo ON body (logo_sha256);

CREATE TABLE setting (
  id      INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  name    TEXT NOT NULL CHECK (name <> ''),
  value   TEXT NOT NULL,
  UNIQUE (body_id, name)
) STRICT;

CREATE TABLE phrase (
  id       INTEGER PRIMARY KEY,
  body_id  INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  category TEXT NOT NULL CHECK (category <> ''),
  text     TEXT NOT NULL CHECK (trim(text) <> ''),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX phrase_by_body ON phrase (body_id, category, position);

CREATE TABLE agenda_template (
  id       INTEGER PRIMARY KEY,
  body_id  INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  name     TEXT NOT NULL CHECK (trim(name) <> ''),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agenda_template_by_body ON agenda_template (body_id, position);

CREATE TABLE agenda_template_item (
  id          INTEGER PRIMARY KEY,
  template_id INTEGER NOT NULL REFERENCES agenda_template ON DELETE CASCADE,
  parent_id   INTEGER REFERENCES agenda_template_item ON DELETE CASCADE,
  position    INTEGER NOT NULL DEFAULT 0,
  kind        TEXT NOT NULL DEFAULT 'DISCUSSION'
              CHECK (kind IN ('PROCEDURE', 'DECISION', 'DISCUSSION', 'INFO', 'FOLLOW_UP')),
  title       TEXT NOT NULL,
  minutes     INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  text        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agenda_template_item_by_template ON agenda_template_item (template_id, position);
CREATE INDEX agenda_template_item_by_parent ON agenda_template_item (parent_id);

-- ---------------------------------------------------------------- roster: sectors, organisations, persons, seats

CREATE TABLE sector (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  name      TEXT NOT NULL CHECK (trim(name) <> ''),
  seats     INTEGER NOT NULL DEFAULT 1 CHECK (seats >= 0),
  position  INTEGER NOT NULL DEFAULT 0,
  closed_on TEXT,
  UNIQUE (body_id, name)
) STRICT;

CREATE TABLE organisation (
  id   INTEGER PRIMARY KEY,
  kind TEXT NOT NULL DEFAULT 'ASSOCIATION' CHECK (kind IN ('ASSOCIATION', 'FOUNDATION', 'REGIONAL_COUNCIL',
         'WELLBEING_COUNTY', 'HOSPITAL_DISTRICT', 'MUNICIPALITY', 'SCHOOL', 'PARISH', 'COMPANY', 'OTHER'))
) STRICT;

-- An organisation changes its name; old papers keep the old one.
CREATE TABLE organisation_name (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  name            TEXT NOT NULL CHECK (trim(name) <> ''),
  starts_on       TEXT,
  ends_on         TEXT CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX organisation_name_by_organisation ON organisation_name (organisation_id, starts_on);

CREATE TABLE person (
  id          INTEGER PRIMARY KEY,
  given_name  TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  email       TEXT NOT NULL DEFAULT '',
  phone       TEXT NOT NULL DEFAULT '',
  consent_on  TEXT,
  notes       TEXT NOT NULL DEFAULT '',
  erased_on   TEXT,
  CHECK (trim(given_name || family_name) <> '')
) STRICT;
CREATE INDEX person_by_name ON person (family_name, given_name);

-- A permission to publish, field by field, with its date and source.
CREATE TABLE permission (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  field      TEXT NOT NULL CHECK (field IN ('NAME', 'EMAIL', 'PHONE')),
  is_granted INTEGER NOT NULL CHECK (is_granted IN (0, 1)),
  given_on   TEXT,
  source     TEXT NOT NULL DEFAULT '',
  UNIQUE (person_id, field)
) STRICT;

-- Whom a person comes from, and as what, from when to when.
CREATE TABLE affiliation (
  id              INTEGER PRIMARY KEY,
  person_id       INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation,
  title           TEXT NOT NULL DEFAULT '',
  starts_on       TEXT,
  ends_on         TEXT CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX affiliation_by_person ON affiliation (person_id, starts_on);
CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

CREATE TABLE term (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  starts_on TEXT NOT NULL,
  ends_on   TEXT NOT NULL CHECK (ends_on >= starts_on),
  UNIQUE (body_id, starts_on)
) STRICT;

CREATE TABLE electing_meeting (
  id            INTEGER PRIMARY KEY,
  body_id       INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  electing_body TEXT NOT NULL,
  held_on       TEXT NOT NULL,
  place         TEXT NOT NULL DEFAULT '',
  reference     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX electing_meeting_by_body ON electing_meeting (body_id, held_on);

-- A named representative's seat is permanent: it has no term.
CREATE TABLE seat (
  id          INTEGER PRIMARY KEY,
  body_id     INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  term_id     INTEGER REFERENCES term ON DELETE CASCADE,
  role        TEXT NOT NULL CHECK (role IN ('ASSOCIATION_REP', 'ARENA_CHAIR', 'REGION_REP', 'COUNTY_REP')),
  named_by_id INTEGER REFERENCES organisation,
  position    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX seat_by_body ON seat (body_id, position);
CREATE INDEX seat_by_term ON seat (term_id);
CREATE INDEX seat_by_namer ON seat (named_by_id);

CREATE TABLE seat_sector (
  id        INTEGER PRIMARY KEY,
  seat_id   INTEGER NOT NULL REFERENCES seat ON DELETE CASCADE,
  sector_id INTEGER NOT NULL REFERENCES sector,
  UNIQUE (seat_id, sector_id)
) STRICT;
CREATE INDEX seat_sector_by_sector ON seat_sector (sector_id);

-- Who sits on the seat, from when to when.
CREATE TABLE tenure (
  id                  INTEGER PRIMARY KEY,
  seat_id             INTEGER NOT NULL REFERENCES seat ON DELETE CASCADE,
  person_id           INTEGER NOT NULL REFERENCES person,
  starts_on           TEXT NOT NULL,
  ends_on             TEXT CHECK (ends_on IS NULL OR ends_on >= starts_on),
  end_reason          TEXT NOT NULL DEFAULT '',
  electing_meeting_id INTEGER REFERENCES electing_meeting,
  reference           TEXT NOT NULL DEFAULT '',
  replaces_id         INTEGER REFERENCES tenure ON DELETE SET NULL
) STRICT;
CREATE INDEX tenure_by_seat ON tenure (seat_id, starts_on);
CREATE INDEX tenure_by_person ON tenure (person_id);
CREATE INDEX tenure_by_election ON tenure (electing_meeting_id);
CREATE INDEX tenure_by_replaced ON tenure (replaces_id);

CREATE TABLE office (
  id              INTEGER PRIMARY KEY,
  body_id         INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  kind            TEXT NOT NULL CHECK (kind IN ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'CONVENER', 'MINUTE_KEEPER')),
  person_id       INTEGER REFERENCES person,
  organisation_id INTEGER REFERENCES organisation,
  starts_on       TEXT NOT NULL,
  ends_on         TEXT CHECK (ends_on IS NULL OR ends_on >= starts_on),
  meeting_id      INTEGER REFERENCES meeting ON DELETE SET NULL,
  reference       TEXT NOT NULL DEFAULT '',
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
) STRICT;
CREATE INDEX office_by_body ON office (body_id, kind, starts_on);
CREATE INDEX office_by_person ON office (person_id);
CREATE INDEX office_by_organisation ON office (organisation_id);
CREATE INDEX office_by_meeting ON office (meeting_id);

-- What was erased on request or after the retention time; never who, only a number.
CREATE TABLE erasure (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL,
  erased_on TEXT NOT NULL,
  reason    TEXT NOT NULL,
  what      TEXT NOT NULL
) STRICT;

-- ---------------------------------------------------------------- nomination: rounds and candidates

CREATE TABLE nomination_round (
  id                  INTEGER PRIMARY KEY,
  body_id             INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  term_id             INTEGER REFERENCES term ON DELETE SET NULL,
  seat_id             INTEGER REFERENCES seat ON DELETE SET NULL,
  opens_at            TEXT NOT NULL,
  closes_at           TEXT NOT NULL CHECK (closes_at >= opens_at),
  form_url            TEXT NOT NULL DEFAULT '',
  call_text           TEXT NOT NULL DEFAULT '',
  election_on         TEXT,
  electing_meeting_id INTEGER REFERENCES electing_meeting ON DELETE SET NULL,
  column_mapping      TEXT NOT NULL DEFAULT '',
  unelected_erased_on TEXT
) STRICT;
CREATE INDEX nomination_round_by_body ON nomination_round (body_id, opens_at);
CREATE INDEX nomination_round_by_term ON nomination_round (term_id);
CREATE INDEX nomination_round_by_seat ON nomination_round (seat_id);
CREATE INDEX nomination_round_by_election ON nomination_round (electing_meeting_id);

CREATE TABLE candidate (
  id             INTEGER PRIMARY KEY,
  round_id       INTEGER NOT NULL REFERENCES nomination_round ON DELETE CASCADE,
  person_id      INTEGER REFERENCES person ON DELETE SET NULL,
  tenure_id      INTEGER REFERENCES tenure ON DELETE SET NULL,
  row_number     INTEGER,
  received_at    TEXT,
  given_name     TEXT NOT NULL DEFAULT '',
  family_name    TEXT NOT NULL DEFAULT '',
  organisation   TEXT NOT NULL DEFAULT '',
  email          TEXT NOT NULL DEFAULT '',
  phone          TEXT NOT NULL DEFAULT '',
  reasons        TEXT NOT NULL DEFAULT '',
  is_consenting  INTEGER CHECK (is_consenting IN (0, 1)),
  is_publishable INTEGER CHECK (is_publishable IN (0, 1)),
  nominator      TEXT NOT NULL DEFAULT '',
  notes          TEXT NOT NULL DEFAULT '',
  sectors_text   TEXT NOT NULL DEFAULT '',
  is_elected     INTEGER NOT NULL DEFAULT 0 CHECK (is_elected IN (0, 1)),
  is_withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1))
) STRICT;
CREATE INDEX candidate_by_round ON candidate (round_id, row_number);
CREATE INDEX candidate_by_person ON candidate (person_id);
CREATE INDEX candidate_by_tenure ON candidate (tenure_id);

CREATE TABLE candidate_sector (
  id           INTEGER PRIMARY KEY,
  candidate_id INTEGER NOT NULL REFERENCES candidate ON DELETE CASCADE,
  sector_id    INTEGER NOT NULL REFERENCES sector ON DELETE CASCADE,
  UNIQUE (candidate_id, sector_id)
) STRICT;
CREATE INDEX candidate_sector_by_sector ON candidate_sector (sector_id);

-- ---------------------------------------------------------------- meeting: themes, meetings, agendas, attendance

-- A theme's thread of meetings: a jointly defined goal, met 1–5 times until there are results.
CREATE TABLE theme (
  id               INTEGER PRIMARY KEY,
  body_id          INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  name             TEXT NOT NULL CHECK (trim(name) <> ''),
  area             TEXT NOT NULL DEFAULT '',
  goal             TEXT NOT NULL DEFAULT '',
  planned_meetings INTEGER CHECK (planned_meetings > 0),
  lead_person_id   INTEGER REFERENCES person,
  lead_words       TEXT NOT NULL DEFAULT '',
  result           TEXT NOT NULL DEFAULT '',
  closed_on        TEXT
) STRICT;
CREATE INDEX theme_by_body ON theme (body_id);
CREATE INDEX theme_by_lead ON theme (lead_person_id);

CREATE TABLE meeting (
  id                 INTEGER PRIMARY KEY,
  uid                TEXT NOT NULL UNIQUE,
  body_id            INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  theme_id           INTEGER REFERENCES theme ON DELETE SET NULL,
  theme_meeting      INTEGER CHECK (theme_meeting > 0),
  number             INTEGER CHECK (number > 0),
  year               INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  title              TEXT NOT NULL DEFAULT '',
  document_kind      TEXT NOT NULL DEFAULT 'MEMO' CHECK (document_kind IN ('MEMO', 'MINUTES', 'HANDOUT')),
  mode               TEXT NOT NULL DEFAULT 'IN_PERSON' CHECK (mode IN ('IN_PERSON', 'REMOTE', 'HYBRID')),
  state              TEXT NOT NULL DEFAULT 'PLANNED' CHECK (state IN
                       ('PLANNED', 'AGENDA', 'INVITED', 'HELD', 'FINALISED', 'APPROVED', 'PUBLISHED', 'CANCELLED')),
  held_on            TEXT NOT NULL,
  start_time         TEXT,
  end_time           TEXT,
  opened_time        TEXT,
  closed_time        TEXT,
  place              TEXT NOT NULL DEFAULT '',
  remote_link        TEXT NOT NULL DEFAULT '',
  convener_id        INTEGER REFERENCES person,
  convener_words     TEXT NOT NULL DEFAULT '',
  chair_id           INTEGER REFERENCES person,
  secretary_id       INTEGER REFERENCES person,
  number_style       TEXT NOT NULL DEFAULT 'PLAIN'
                       CHECK (number_style IN ('PLAIN', 'DOT', 'SECTION_AFTER', 'SECTION_BEFORE')),
  is_running_numbers INTEGER NOT NULL DEFAULT 0 CHECK (is_running_numbers IN (0, 1)),
  invited_on         TEXT,
  agenda_drafted_on  TEXT,
  drafted_on         TEXT,
  approved_on        TEXT,
  approved_in_id     INTEGER REFERENCES meeting ON DELETE SET NULL,
  approval_words     TEXT NOT NULL DEFAULT '',
  distribution       TEXT NOT NULL DEFAULT '',
  copies_to          TEXT NOT NULL DEFAULT '',
  news_headline      TEXT NOT NULL DEFAULT '',
  news_lead          TEXT NOT NULL DEFAULT '',
  notes              TEXT NOT NULL DEFAULT '',
  calendar_sequence  INTEGER NOT NULL DEFAULT 0 CHECK (calendar_sequence >= 0),
  language           TEXT NOT NULL DEFAULT 'fi' CHECK (language IN ('fi', 'sv', 'en'))
) STRICT;
CREATE INDEX meeting_by_body ON meeting (body_id, held_on);
CREATE INDEX meeting_by_theme ON meeting (theme_id, theme_meeting);
CREATE INDEX meeting_by_convener ON meeting (convener_id);
CREATE INDEX meeting_by_chair ON meeting (chair_id);
CREATE INDEX meeting_by_secretary ON meeting (secretary_id);
CREATE INDEX meeting_by_approver ON meeting (approved_in_id);

-- A number is free (empty) in a draft and freezes when the invitation is sent.
CREATE TABLE agenda_item (
  id                        INTEGER PRIMARY KEY,
  meeting_id                INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  parent_id                 INTEGER REFERENCES agenda_item ON DELETE CASCADE,
  position                  INTEGER NOT NULL DEFAULT 0,
  frozen_number             INTEGER CHECK (frozen_number > 0),
  kind                      TEXT NOT NULL DEFAULT 'DISCUSSION'
                              CHECK (kind IN ('PROCEDURE', 'DECISION', 'DISCUSSION', 'INFO', 'FOLLOW_UP')),
  title                     TEXT NOT NULL DEFAULT '',
  minutes                   INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  fixed_time                TEXT,
  presenter_person_id       INTEGER REFERENCES person,
  presenter_organisation_id INTEGER REFERENCES organisation,
  presenter_words           TEXT NOT NULL DEFAULT '',
  source                    TEXT NOT NULL DEFAULT '',
  background                TEXT NOT NULL DEFAULT '',
  discussion                TEXT NOT NULL DEFAULT '',
  proposal                  TEXT NOT NULL DEFAULT '',
  decision                  TEXT NOT NULL DEFAULT '',
  text                      TEXT NOT NULL DEFAULT '',
  internal_notes            TEXT NOT NULL DEFAULT '',
  is_prepared               INTEGER NOT NULL DEFAULT 0 CHECK (is_prepared IN (0, 1)),
  is_tabled                 INTEGER NOT NULL DEFAULT 0 CHECK (is_tabled IN (0, 1)),
  continues_id              INTEGER REFERENCES agenda_item ON DELETE SET NULL
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_by_parent ON agenda_item (parent_id);
CREATE INDEX agenda_item_by_presenter ON agenda_item (presenter_person_id);
CREATE INDEX agenda_item_by_presenting_organisation ON agenda_item (presenter_organisation_id);
CREATE INDEX agenda_item_by_earlier ON agenda_item (continues_id);

CREATE TABLE item_preparer (
  id              INTEGER PRIMARY KEY,
  item_id         INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
  person_id       INTEGER REFERENCES person,
  organisation_id INTEGER REFERENCES organisation,
  words           TEXT NOT NULL DEFAULT '',
  position        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX item_preparer_by_item ON item_preparer (item_id, position);
CREATE INDEX item_preparer_by_person ON item_preparer (person_id);
CREATE INDEX item_preparer_by_organisation ON item_preparer (organisation_id);

-- A remark from the comments round, or a question to come back to.
CREATE TABLE item_comment (
  id         INTEGER PRIMARY KEY,
  item_id    INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
  author     TEXT NOT NULL DEFAULT '',
  text       TEXT NOT NULL,
  written_at TEXT NOT NULL,
  is_settled INTEGER NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1))
) STRICT;
CREATE INDEX item_comment_by_item ON item_comment (item_id, written_at);

-- Ideapankki: matters waiting for a meeting.
CREATE TABLE idea (
  id       INTEGER PRIMARY KEY,
  body_id  INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  title    TEXT NOT NULL CHECK (trim(title) <> ''),
  text     TEXT NOT NULL DEFAULT '',
  source   TEXT NOT NULL DEFAULT '',
  item_id  INTEGER REFERENCES agenda_item ON DELETE SET NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX idea_by_body ON idea (body_id, position);
CREATE INDEX idea_by_item ON idea (item_id);

-- Members of the roster, experts, and people outside any roster (then only name and affiliation).
-- The shown_ columns are the snapshot taken when the memo is finalised: a paper never changes with the roster.
CREATE TABLE attendance (
  id                 INTEGER PRIMARY KEY,
  meeting_id         INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  person_id          INTEGER REFERENCES person,
  name               TEXT NOT NULL DEFAULT '',
  affiliation        TEXT NOT NULL DEFAULT '',
  capacity           TEXT NOT NULL DEFAULT 'MEMBER' CHECK (capacity IN ('MEMBER', 'PARTICIPANT', 'EXPERT')),
  presence           TEXT CHECK (presence IN ('PRESENT', 'REMOTE', 'APOLOGY', 'ABSENT')),
  position           INTEGER NOT NULL DEFAULT 0,
  shown_name         TEXT,
  shown_organisation TEXT,
  shown_role         TEXT,
  CHECK (person_id IS NOT NULL OR trim(name) <> ''),
  UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX attendance_by_meeting ON attendance (meeting_id, position);
CREATE INDEX attendance_by_person ON attendance (person_id);

-- Arrivals and departures with their time and item; one may leave and come back.
CREATE TABLE attendance_event (
  id            INTEGER PRIMARY KEY,
  attendance_id INTEGER NOT NULL REFERENCES attendance ON DELETE CASCADE,
  kind          TEXT NOT NULL CHECK (kind IN ('ARRIVED', 'LEFT')),
  event_time    TEXT,
  item_id       INTEGER REFERENCES agenda_item ON DELETE SET NULL,
  is_recused    INTEGER NOT NULL DEFAULT 0 CHECK (is_recused IN (0, 1)),
  position      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attendance_event_by_attendance ON attendance_event (attendance_id, position);
CREATE INDEX attendance_event_by_item ON attendance_event (item_id);

-- Which items an expert came for.
CREATE TABLE expert_item (
  id            INTEGER PRIMARY KEY,
  attendance_id INTEGER NOT NULL REFERENCES attendance ON DELETE CASCADE,
  item_id       INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
  UNIQUE (attendance_id, item_id)
) STRICT;
CREATE INDEX expert_item_by_item ON expert_item (item_id);

CREATE TABLE signature (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  paper      TEXT NOT NULL DEFAULT 'MINUTES' CHECK (paper IN ('AGENDA', 'MINUTES')),
  person_id  INTEGER NOT NULL REFERENCES person,
  role_words TEXT NOT NULL DEFAULT '',
  signed_on  TEXT,
  position   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX signature_by_meeting ON signature (meeting_id, position);
CREATE INDEX signature_by_person ON signature (person_id);

CREATE TABLE minutes_checker (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  person_id  INTEGER NOT NULL REFERENCES person,
  checked_on TEXT,
  position   INTEGER NOT NULL DEFAULT 0,
  UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX minutes_checker_by_person ON minutes_checker (person_id);

-- An invitation that was sent: when, which version, to whom.
CREATE TABLE invitation (
  id              INTEGER PRIMARY KEY,
  meeting_id      INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  sent_on         TEXT NOT NULL,
  version         INTEGER NOT NULL CHECK (version > 0),
  recipients      TEXT NOT NULL DEFAULT '',
  is_cancellation INTEGER NOT NULL DEFAULT 0 CHECK (is_cancellation IN (0, 1)),
  UNIQUE (meeting_id, version)
) STRICT;

-- What a sector told about a theme in a meeting.
CREATE TABLE theme_note (
  id         INTEGER PRIMARY KEY,
  theme_id   INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
  sector_id  INTEGER REFERENCES sector ON DELETE SET NULL,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  text       TEXT NOT NULL,
  noted_on   TEXT NOT NULL
) STRICT;
CREATE INDEX theme_note_by_theme ON theme_note (theme_id, noted_on);
CREATE INDEX theme_note_by_sector ON theme_note (sector_id);
CREATE INDEX theme_note_by_meeting ON theme_note (meeting_id);

-- ---------------------------------------------------------------- action: decisions and the division of work

CREATE TABLE decision (
  id               INTEGER PRIMARY KEY,
  body_id          INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  item_id          INTEGER REFERENCES agenda_item ON DELETE CASCADE,
  year             INTEGER NOT NULL,
  number           INTEGER NOT NULL CHECK (number > 0),
  outcome          TEXT NOT NULL CHECK (outcome IN ('AGREED', 'NOTED', 'TABLED', 'REJECTED')),
  text             TEXT NOT NULL,
  state            TEXT NOT NULL DEFAULT 'IN_FORCE' CHECK (state IN ('IN_FORCE', 'DONE', 'SUPERSEDED')),
  superseded_by_id INTEGER REFERENCES decision ON DELETE SET NULL,
  is_unanimous     INTEGER NOT NULL DEFAULT 0 CHECK (is_unanimous IN (0, 1)),
  dissent          TEXT NOT NULL DEFAULT '',
  vote             TEXT NOT NULL DEFAULT '',
  UNIQUE (body_id, year, number)
) STRICT;
CREATE INDEX decision_by_item ON decision (item_id);
CREATE INDEX decision_by_successor ON decision (superseded_by_id);

CREATE TABLE action (
  id             INTEGER PRIMARY KEY,
  body_id        INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  item_id        INTEGER REFERENCES agenda_item ON DELETE CASCADE,
  position       INTEGER NOT NULL DEFAULT 0,
  text           TEXT NOT NULL DEFAULT '',
  due_on         TEXT,
  due_words      TEXT NOT NULL DEFAULT '',
  due_meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  state          TEXT NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'LAPSED')),
  done_on        TEXT,
  times_moved    INTEGER NOT NULL DEFAULT 0 CHECK (times_moved >= 0)
) STRICT;
CREATE INDEX action_by_body ON action (body_id, state, due_on);
CREATE INDEX action_by_item ON action (item_id, position);
CREATE INDEX action_by_due_meeting ON action (due_meeting_id);

-- Four kinds of owner. An organisation may be known only by its words ("kirjasto"),
-- and EVERYONE may be narrowed to a group by them ("toimialaedustajat").
CREATE TABLE action_owner (
  id              INTEGER PRIMARY KEY,
  action_id       INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
  kind            TEXT NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION', 'SECTOR', 'EVERYONE')),
  person_id       INTEGER REFERENCES person,
  organisation_id INTEGER REFERENCES organisation,
  sector_id       INTEGER REFERENCES sector,
  words           TEXT NOT NULL DEFAULT '',
  position        INTEGER NOT NULL DEFAULT 0,
  CHECK ((kind = 'PERSON') = (person_id IS NOT NULL)),
  CHECK ((kind = 'SECTOR') = (sector_id IS NOT NULL)),
  CHECK (organisation_id IS NULL OR kind = 'ORGANISATION'),
  CHECK (kind <> 'ORGANISATION' OR organisation_id IS NOT NULL OR trim(words) <> '')
) STRICT;
CREATE INDEX action_owner_by_action ON action_owner (action_id, position);
CREATE INDEX action_owner_by_person ON action_owner (person_id);
CREATE INDEX action_owner_by_organisation ON action_owner (organisation_id);
CREATE INDEX action_owner_by_sector ON action_owner (sector_id);

-- How an action went on from meeting to meeting.
CREATE TABLE action_history (
  id         INTEGER PRIMARY KEY,
  action_id  INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  changed_on TEXT NOT NULL,
  from_state TEXT NOT NULL CHECK (from_state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'LAPSED')),
  to_state   TEXT NOT NULL CHECK (to_state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'LAPSED')),
  was_due_on TEXT,
  now_due_on TEXT,
  note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_history_by_action ON action_history (action_id, changed_on);
CREATE INDEX action_history_by_meeting ON action_history (meeting_id);

CREATE TABLE statement (
  id          INTEGER PRIMARY KEY,
  body_id     INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  title       TEXT NOT NULL CHECK (trim(title) <> ''),
  asked_by    TEXT NOT NULL DEFAULT '',
  asked_on    TEXT,
  due_on      TEXT,
  prepared_by TEXT NOT NULL DEFAULT '',
  item_id     INTEGER REFERENCES agenda_item ON DELETE SET NULL,
  text        TEXT NOT NULL DEFAULT '',
  sent_on     TEXT,
  sent_to     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX statement_by_body ON statement (body_id, due_on);
CREATE INDEX statement_by_item ON statement (item_id);

-- ---------------------------------------------------------------- papers and attachments

-- Files by their content. Rows are only added here, and swept when nothing, not even the undo log, speaks of them,
-- so the undo log never has to copy a large file.
CREATE TABLE file_content (
  id     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
  id            INTEGER PRIMARY KEY,
  meeting_id    INTEGER REFERENCES meeting ON DELETE CASCADE,
  item_id       INTEGER REFERENCES agenda_item ON DELETE SET NULL,
  statement_id  INTEGER REFERENCES statement ON DELETE CASCADE,
  number        INTEGER CHECK (number > 0),
  name          TEXT NOT NULL CHECK (trim(name) <> ''),
  file_name     TEXT NOT NULL DEFAULT '',
  media_type    TEXT NOT NULL DEFAULT '',
  size          INTEGER CHECK (size >= 0),
  sha256        TEXT REFERENCES file_content (sha256),
  is_supporting INTEGER NOT NULL DEFAULT 0 CHECK (is_supporting IN (0, 1)),
  is_public     INTEGER NOT NULL DEFAULT 1 CHECK (is_public IN (0, 1)),
  position      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attachment_by_meeting ON attachment (meeting_id, position);
CREATE INDEX attachment_by_item ON attachment (item_id);
CREATE INDEX attachment_by_statement ON attachment (statement_id);
CREATE INDEX attachment_by_content ON attachment (sha256);

-- A paper as it was: numbered, with the hash of its bytes.
CREATE TABLE document_version (
  id          INTEGER PRIMARY KEY,
  body_id     INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  meeting_id  INTEGER REFERENCES meeting ON DELETE CASCADE,
  paper       TEXT NOT NULL CHECK (paper <> ''),
  version     INTEGER NOT NULL CHECK (version > 0),
  made_at     TEXT NOT NULL,
  sha256      TEXT NOT NULL REFERENCES file_content (sha256),
  records     TEXT NOT NULL DEFAULT '',
  note        TEXT NOT NULL DEFAULT '',
  approved_on TEXT,
  UNIQUE (body_id, meeting_id, paper, version)
) STRICT;
CREATE INDEX document_version_by_meeting ON document_version (meeting_id);
CREATE INDEX document_version_by_content ON document_version (sha256);

-- What is public: a meeting's paper or an attachment, where, since when, and the hash of what was put there.
CREATE TABLE publication (
  id            INTEGER PRIMARY KEY,
  body_id       INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  meeting_id    INTEGER REFERENCES meeting ON DELETE CASCADE,
  attachment_id INTEGER REFERENCES attachment ON DELETE CASCADE,
  version_id    INTEGER REFERENCES document_version ON DELETE SET NULL,
  paper         TEXT NOT NULL,
  address       TEXT NOT NULL DEFAULT '',
  published_on  TEXT NOT NULL,
  sha256        TEXT NOT NULL DEFAULT '',
  remove_on     TEXT,
  removed_on    TEXT
) STRICT;
CREATE INDEX publication_by_body ON publication (body_id, published_on);
CREATE INDEX publication_by_meeting ON publication (meeting_id);
CREATE INDEX publication_by_attachment ON publication (attachment_id);
CREATE INDEX publication_by_version ON publication (version_id);

-- A check that was put aside with a reason, until the fact it spoke of changes.
CREATE TABLE dismissed_check (
  id           INTEGER PRIMARY KEY,
  body_id      INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  check_code   TEXT NOT NULL,
  place        TEXT NOT NULL,
  fact         TEXT NOT NULL,
  reason       TEXT NOT NULL DEFAULT '',
  dismissed_on TEXT NOT NULL,
  UNIQUE (body_id, check_code, place)
) STRICT;

-- ---------------------------------------------------------------- the undo log (filled by triggers made at opening)

CREATE TABLE undo_step (
  id         INTEGER PRIMARY KEY,
  label      TEXT NOT NULL,
  arguments  TEXT NOT NULL DEFAULT '',
  continuing TEXT,
  made_at    TEXT NOT NULL,
  is_undone  INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;

CREATE TABLE undo_entry (
  id         INTEGER PRIMARY KEY,
  step_id    INTEGER NOT NULL REFERENCES undo_step ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id     INTEGER NOT NULL,
  columns    TEXT NOT NULL DEFAULT '',
  inverse    TEXT NOT NULL
) STRICT;
CREATE INDEX undo_entry_by_step ON undo_entry (step_id, id);
