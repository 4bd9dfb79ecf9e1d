/// What papers promise: that archives keep them, that screen readers read them, and that any text can be set.
@NullMarked
package fi.poytakirjuri.document;

import org.jspecify.annotations.NullMarked;
