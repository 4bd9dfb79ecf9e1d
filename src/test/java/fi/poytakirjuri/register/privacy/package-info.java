/// Promises of the protection of personal data.
@NullMarked
package fi.poytakirjuri.register.privacy;

import org.jspecify.annotations.NullMarked;
