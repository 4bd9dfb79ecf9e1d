package fi.poytakirjuri.exchange.bundle;

/// What a kokouspaketti is.
public enum BundleForm {
    /// A folder with every document as a file of its own, and a list of them.
    FOLDER,
    /// One PDF with a list of contents, the paper and those attachments that are PDFs.
    PDF
}
