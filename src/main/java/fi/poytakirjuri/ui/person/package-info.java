/// Henkilöt ja organisaatiot: everybody the register knows, each with a card of their own, and where they come from.
@NullMarked
package fi.poytakirjuri.ui.person;

import org.jspecify.annotations.NullMarked;
