/// Meetings as calendars read them: the program's one writer of iCalendar (RFC 5545).
@NullMarked
package fi.poytakirjuri.exchange.calendar;

import org.jspecify.annotations.NullMarked;
