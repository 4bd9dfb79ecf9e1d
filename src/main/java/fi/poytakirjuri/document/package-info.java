/// A paper from records: papers become blocks, blocks pages, pages a tagged PDF or a picture. No JavaFX, no SQL.
@NullMarked
package fi.poytakirjuri.document;

import org.jspecify.annotations.NullMarked;
