package fi.poytakirjuri.exchange.roster;

/// The kinds of file that a roster is written as.
public enum RosterFormat {
    CSV("csv"),
    XLSX("xlsx"),
    /// vCard 4.0 (RFC 6350): for the address book of a telephone or a mail program.
    VCARD("vcf"),
    JSON("json");

    private final String ending;

    RosterFormat(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }
}
