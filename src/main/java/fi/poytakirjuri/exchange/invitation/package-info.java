/// What is sent of a meeting before it: the invitation, its updates and its cancellation, and an agenda to be commented
/// on; each as a draft of e-mail with its files.
@NullMarked
package fi.poytakirjuri.exchange.invitation;

import org.jspecify.annotations.NullMarked;
