/// The rules of the house: what holds for all of the program's sources, classes and texts.
@NullMarked
package fi.poytakirjuri.house;

import org.jspecify.annotations.NullMarked;
