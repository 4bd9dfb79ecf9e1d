/// The protection of personal data: what is held on a person, what is taken away and when, what does not belong here.
@NullMarked
package fi.poytakirjuri.register.privacy;

import org.jspecify.annotations.NullMarked;
