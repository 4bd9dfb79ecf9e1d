/// Who is who: persons and where they come from, sectors, terms, seats and who sits on them when, offices.
@NullMarked
package fi.poytakirjuri.register.roster;

import org.jspecify.annotations.NullMarked;
