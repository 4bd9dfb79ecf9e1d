/// Actions: who promised what by when, followed from meeting to meeting (rule 19).
@NullMarked
package fi.poytakirjuri.register.action;

import org.jspecify.annotations.NullMarked;
