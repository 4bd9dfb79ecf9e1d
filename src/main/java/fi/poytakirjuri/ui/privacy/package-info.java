/// Tietosuoja: permissions, one person's data, erasing, retention, and the table's privacy notice.
@NullMarked
package fi.poytakirjuri.ui.privacy;

import org.jspecify.annotations.NullMarked;
