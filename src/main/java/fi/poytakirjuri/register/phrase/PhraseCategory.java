package fi.poytakirjuri.register.phrase;

/// At which point of a meeting a phrase is at home, in the order of a meeting.
public enum PhraseCategory {
    OPENING,
    ORGANISING,
    ORDER_OF_BUSINESS,
    PREVIOUS_MEETING,
    TREATMENT,
    PRESENCE,
    OTHER_MATTERS,
    NEXT_MEETING,
    CLOSING,
    SIGNING
}
