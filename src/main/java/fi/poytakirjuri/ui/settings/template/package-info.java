/// The settings' section where the table's ready agendas are made.
@NullMarked
package fi.poytakirjuri.ui.settings.template;

import org.jspecify.annotations.NullMarked;
