package fi.poytakirjuri.register.privacy;

import java.time.LocalDate;

/// A meeting's paper that is public and shows something of a person.
///
/// @param paper   as its file's name says it: `muistio`
/// @param number  "3/2026"
/// @param address where it is; may be empty
public record ShownPaper(long meetingId, String paper, String number, LocalDate publishedOn, String address) {}
