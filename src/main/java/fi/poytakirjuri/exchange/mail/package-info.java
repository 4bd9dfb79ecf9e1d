/// Drafts of e-mail: files that a mail program opens ready to send.
@NullMarked
package fi.poytakirjuri.exchange.mail;

import org.jspecify.annotations.NullMarked;
