/// What is public, where and since when (rule 16).
@NullMarked
package fi.poytakirjuri.register.publication;

import org.jspecify.annotations.NullMarked;
