/// Taking in candidates: proposals from a form's table, with a remark wherever the secretary should look.
@NullMarked
package fi.poytakirjuri.exchange.nomination;

import org.jspecify.annotations.NullMarked;
