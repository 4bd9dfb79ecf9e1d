-- What a meeting needs while it goes on and after it.

-- What came of a matter, known before its decision has a number.
ALTER TABLE agenda_item ADD COLUMN outcome TEXT CHECK (outcome IN ('AGREED', 'NOTED', 'TABLED', 'REJECTED'));

-- When the treatment of an item began, for the meeting's clock.
ALTER TABLE agenda_item ADD COLUMN begun_time TEXT;

-- An organisation may be in main charge of a theme, and the charge may go round from meeting to meeting.
ALTER TABLE theme ADD COLUMN lead_organisation_id INTEGER REFERENCES organisation;
CREATE INDEX theme_by_leading_organisation ON theme (lead_organisation_id);
ALTER TABLE meeting ADD COLUMN lead_words TEXT NOT NULL DEFAULT '';
