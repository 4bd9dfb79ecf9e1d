package fi.poytakirjuri.register.version;

import fi.poytakirjuri.register.meeting.Minutes;

/// Makes the file of a finalised paper. The papers themselves are a floor higher.
@FunctionalInterface
public interface Press {
    Printed print(Minutes minutes);

    /// @param paper which paper, as file names say it: `muistio`
    record Printed(String paper, byte[] bytes) {}
}
