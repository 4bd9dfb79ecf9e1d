/// Taking in candidates: a file of proposals is looked at, its columns are set right, and what is ticked is added.
@NullMarked
package fi.poytakirjuri.ui.nomination;

import org.jspecify.annotations.NullMarked;
