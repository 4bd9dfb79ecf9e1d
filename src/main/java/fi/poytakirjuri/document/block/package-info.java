/// What a paper says, before anything is known of its looks: a head, and blocks of text, lists and tables.
@NullMarked
package fi.poytakirjuri.document.block;

import org.jspecify.annotations.NullMarked;
