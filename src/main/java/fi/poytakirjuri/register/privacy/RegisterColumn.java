package fi.poytakirjuri.register.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns that tell something of a person, by their names in the register; several tables may have one.
public enum RegisterColumn {
    GIVEN_NAME,
    FAMILY_NAME,
    NAME,
    EMAIL,
    PHONE,
    CONSENT_ON,
    EXPERTISE,
    NOTES,
    ERASED_ON,
    FIELD,
    IS_GRANTED,
    GIVEN_ON,
    SOURCE,
    BODY_ID,
    ORGANISATION_ID,
    ORGANISATION,
    AFFILIATION,
    TITLE,
    SEAT_ID,
    TENURE_ID,
    KIND,
    STARTS_ON,
    ENDS_ON,
    END_REASON,
    ELECTING_MEETING_ID,
    OTHER_SECTOR_REASON,
    MEETING_ID,
    ITEM_ID,
    ACTION_ID,
    REFERENCE,
    CAPACITY,
    PRESENCE,
    SHOWN_NAME,
    SHOWN_ORGANISATION,
    SHOWN_ROLE,
    EVENT_TIME,
    IS_RECUSED,
    CONVENER_ID,
    CHAIR_ID,
    SECRETARY_ID,
    PRESENTER_PERSON_ID,
    LEAD_PERSON_ID,
    WORDS,
    PAPER,
    ROLE_WORDS,
    SIGNED_ON,
    CHECKED_ON,
    ROUND_ID,
    SECTOR_ID,
    ROW_NUMBER,
    RECEIVED_AT,
    REASONS,
    SECTORS_TEXT,
    IS_CONSENTING,
    CONSENT_SOURCE,
    IS_PUBLISHABLE,
    NOMINATOR,
    NOMINATOR_EMAIL,
    IS_ELECTED,
    IS_WITHDRAWN,
    IS_SOMEONE_ELSE;

    static Optional<RegisterColumn> of(String column) {
        return Arrays.stream(values())
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(column))
                .findFirst();
    }
}
