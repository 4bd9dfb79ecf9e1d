/// The room of settings: what the table is called, whom to ask, its logo, and the form of its papers.
@NullMarked
package fi.poytakirjuri.ui.settings;

import org.jspecify.annotations.NullMarked;
