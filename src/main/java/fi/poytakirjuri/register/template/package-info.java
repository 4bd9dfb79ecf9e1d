/// Ready agendas: what the meetings of a kind usually deal with.
@NullMarked
package fi.poytakirjuri.register.template;

import org.jspecify.annotations.NullMarked;
