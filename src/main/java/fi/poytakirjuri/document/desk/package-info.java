/// The one place where papers are ordered: which paper, for whom, and it is made from the register.
@NullMarked
package fi.poytakirjuri.document.desk;

import org.jspecify.annotations.NullMarked;
