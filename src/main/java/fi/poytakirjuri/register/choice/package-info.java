/// The closed lists of the register: what a seat's role, a meeting's state or an owner's kind can be. The schema's
/// CHECKs hold the same words.
@NullMarked
package fi.poytakirjuri.register.choice;

import org.jspecify.annotations.NullMarked;
