package fi.poytakirjuri.document.layout;

/// What a part of the structure is to a screen reader: the standard structure types of ISO 32000 that papers use.
public enum Role {
    DOCUMENT("Document"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    LINK("Link"),
    SPAN("Span"),
    STRONG("Span", "Strong"),
    EMPHASIS("Span", "Em"),
    FIGURE("Figure"),
    GROUP("Div");

    private final String type;
    private final String typeInPdf2;

    Role(String type) {
        this(type, type);
    }

    Role(String type, String typeInPdf2) {
        this.type = type;
        this.typeInPdf2 = typeInPdf2;
    }

    /// As PDF 1.7 names it (ISO 32000-1, 14.8.4).
    public String type() {
        return type;
    }

    /// As PDF 2.0 names it, which knows what is strong and what is stressed (ISO 32000-2, 14.8.4.7).
    public String typeInPdf2() {
        return typeInPdf2;
    }

    static Role heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            default -> H3;
        };
    }
}
