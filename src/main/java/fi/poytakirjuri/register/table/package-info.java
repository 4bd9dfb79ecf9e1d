/// The body itself: its names, whom it stands for, and its settings with the defaults of its rules.
@NullMarked
package fi.poytakirjuri.register.table;

import org.jspecify.annotations.NullMarked;
