package fi.poytakirjuri.document.binding;

/// Why a file cannot be bound with others.
public enum Refusal {
    /// It is protected, with a password or by its owner's restrictions.
    PROTECTED,
    /// It is no PDF, or too damaged to be read.
    BROKEN,
    /// It has more bytes than one can ask a reader to open, as such or once it is unpacked.
    TOO_LARGE,
    /// It has more pages than a package should carry.
    TOO_MANY_PAGES
}
