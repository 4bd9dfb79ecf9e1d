/// Lines from words: shaping, Finnish hyphenation, and breaking a paragraph where it looks best.
@NullMarked
package fi.poytakirjuri.document.typeset;

import org.jspecify.annotations.NullMarked;
