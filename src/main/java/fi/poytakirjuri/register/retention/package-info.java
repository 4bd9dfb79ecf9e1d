/// How long whose data may be kept, and what has been kept long enough.
@NullMarked
package fi.poytakirjuri.register.retention;

import org.jspecify.annotations.NullMarked;
