/// The sample register: a fictional table with its people and two years of meetings, made from the program's own files.
@NullMarked
package fi.poytakirjuri.exchange.sample;

import org.jspecify.annotations.NullMarked;
