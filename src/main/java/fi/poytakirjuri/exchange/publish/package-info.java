/// A folder ready to publish a meeting from: its papers, attachments, page fragment, news, calendar entry and
/// checklist.
@NullMarked
package fi.poytakirjuri.exchange.publish;

import org.jspecify.annotations.NullMarked;
