package fi.poytakirjuri.register.choice;

/// As what a member sits at the table (rules 1–3). Only association representatives are counted in the 10–12.
public enum SeatRole {
    ASSOCIATION_REP,
    ARENA_CHAIR,
    REGION_REP,
    COUNTY_REP;

    /// The region's and the wellbeing services county's representatives are named, and sit without a term.
    public boolean isNamed() {
        return this == REGION_REP || this == COUNTY_REP;
    }
}
