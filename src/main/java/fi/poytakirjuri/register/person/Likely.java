package fi.poytakirjuri.register.person;

import fi.poytakirjuri.register.roster.Contact;

/// Two persons who may be one. The first was written down earlier.
public record Likely(Contact one, Contact other, Likeness why) {}
