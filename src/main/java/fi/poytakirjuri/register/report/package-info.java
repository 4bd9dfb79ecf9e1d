/// What is counted and gathered over many meetings: open actions, a year's schedule, a year's figures.
@NullMarked
package fi.poytakirjuri.register.report;

import org.jspecify.annotations.NullMarked;
