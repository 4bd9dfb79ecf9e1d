package fi.poytakirjuri.document.binding;

/// A file is left out of the bound one.
public final class Refused extends Exception {
    private final Refusal why;

    Refused(Refusal why) {
        super(why.name());
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
