package fi.poytakirjuri.register.report;

/// How often of how often: those who were there, in the room or remotely, of those who were members that day.
/// Experts and other participants are never counted (rule 17).
///
/// @param of how many times someone could have been there
public record Attendance(int present, int of) {
    /// Nobody was expected.
    public static final Attendance NONE = new Attendance(0, 0);

    public Attendance {
        if (present < 0 || present > of) throw new IllegalArgumentException(present + " of " + of);
    }

    Attendance plus(boolean isPresent) {
        return new Attendance(present + (isPresent ? 1 : 0), of + 1);
    }

    Attendance plus(Attendance other) {
        return new Attendance(present + other.present, of + other.of);
    }

    /// In whole percent, halves up; 0 of none.
    public int percent() {
        return of == 0 ? 0 : (int) Math.round(100.0 * present / of);
    }
}
