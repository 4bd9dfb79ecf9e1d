/// The year's meetings before they are agendas: which days suit, how they spread, and what stands in their way.
@NullMarked
package fi.poytakirjuri.register.plan;

import org.jspecify.annotations.NullMarked;
