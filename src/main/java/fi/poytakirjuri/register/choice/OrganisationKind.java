package fi.poytakirjuri.register.choice;

/// What sort of organisation a person comes from.
public enum OrganisationKind {
    ASSOCIATION,
    FOUNDATION,
    REGIONAL_COUNCIL,
    WELLBEING_COUNTY,
    HOSPITAL_DISTRICT,
    MUNICIPALITY,
    SCHOOL,
    PARISH,
    COMPANY,
    OTHER
}
