/// Papers about personal data: what is held on one person, and how the table handles it.
@NullMarked
package fi.poytakirjuri.document.paper.privacy;

import org.jspecify.annotations.NullMarked;
