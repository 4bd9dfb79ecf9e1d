/// What binding others' files with ours promises: their pages as they were, and nothing of what could do harm.
@NullMarked
package fi.poytakirjuri.document.binding;

import org.jspecify.annotations.NullMarked;
