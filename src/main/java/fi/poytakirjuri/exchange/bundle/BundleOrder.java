package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;

/// Which kokouspaketti is wanted.
///
/// @param kind the meeting's paper that lists the attachments
/// @param audience the public one has the public attachments only
/// @param standard what the paper itself follows
public record BundleOrder(long meetingId, PaperKind kind, Audience audience, Standard standard, BundleForm form) {}
