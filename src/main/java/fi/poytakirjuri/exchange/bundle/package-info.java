/// Kokouspaketti: a meeting's paper with its attachments, as one folder or one PDF.
@NullMarked
package fi.poytakirjuri.exchange.bundle;

import org.jspecify.annotations.NullMarked;
