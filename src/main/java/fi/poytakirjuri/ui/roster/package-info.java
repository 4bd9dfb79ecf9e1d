/// Jäsenet: the table's seats and people on a day, and everything known of each.
@NullMarked
package fi.poytakirjuri.ui.roster;

import org.jspecify.annotations.NullMarked;
