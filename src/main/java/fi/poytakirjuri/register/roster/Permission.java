package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.PublicField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's yes or no to publishing one field, with its date and where it was given.
public record Permission(
        PublicField field, boolean granted, @Nullable LocalDate givenOn, String source) {}
