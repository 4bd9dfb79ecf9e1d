package fi.poytakirjuri.register.nomination;

import java.time.LocalDateTime;

/// A file of proposals that was taken into a round.
///
/// @param fileName without its folder; empty for what came from the clipboard
/// @param sha256   of the file's bytes, by which the same file is known again
/// @param added    how many candidates it brought
public record CandidateImport(String fileName, String sha256, LocalDateTime importedAt, int added) {}
