package fi.poytakirjuri.document.picture;

/// Why a file is not taken as a picture.
public enum Refusal {
    /// Neither PNG nor JPEG by its first bytes, whatever its name says.
    OTHER_FORMAT,

    /// A file of more than 20 MB, or a picture of more than 50 million points.
    TOO_LARGE,

    /// Cut short, or with parts that cannot be read.
    BROKEN
}
