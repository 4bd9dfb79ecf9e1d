package fi.poytakirjuri.exchange.calendar;

import fi.poytakirjuri.language.Typed;

/// Someone who calls or is called to a meeting.
///
/// @param email one address; without it a calendar cannot speak of a person
public record CalendarPerson(String name, String email) {
    public CalendarPerson {
        name = Typed.line(name);
        email = Typed.line(email);
        if (email.isEmpty()) throw new IllegalArgumentException("No address for " + name);
    }
}
