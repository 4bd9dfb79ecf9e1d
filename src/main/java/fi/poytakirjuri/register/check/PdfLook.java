package fi.poytakirjuri.register.check;

/// Looks into a PDF file. The papers that can are a floor higher.
@FunctionalInterface
public interface PdfLook {
    /// Whether nothing on its pages is text: a scan. A file that is no PDF or cannot be opened is not.
    boolean isPictureOnly(byte[] file);
}
