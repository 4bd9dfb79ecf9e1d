/// Nomination rounds: who is proposed for the next term's seats, by whom and for which sectors (rule 11).
@NullMarked
package fi.poytakirjuri.register.nomination;

import org.jspecify.annotations.NullMarked;
