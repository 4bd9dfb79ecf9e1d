package fi.poytakirjuri.register.db;

import java.time.LocalDateTime;

/// A step that was made and has not been taken back.
public record PastStep(LocalDateTime madeAt, Change change) {}
