package fi.poytakirjuri.document.binding;

/// How much of one file is taken.
///
/// @param bytes of the file as it is
/// @param pages of the file
/// @param unpacked bytes of those parts that every reader must unpack at once
public record Limits(long bytes, int pages, long unpacked) {
    /// Far beyond what a meeting's attachments are, and still opened by any viewer.
    public static final Limits USUAL = new Limits(200_000_000, 2_000, 256_000_000);
}
