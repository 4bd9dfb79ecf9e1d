package fi.poytakirjuri.register.choice;

/// As what a person is in a meeting. Experts are never counted as members (rule 17).
public enum Capacity {
    MEMBER,
    PARTICIPANT,
    EXPERT
}
