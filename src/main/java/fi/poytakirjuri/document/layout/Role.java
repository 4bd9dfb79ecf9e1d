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
    FIGURE("Figure"),
    GROUP("Div");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /// As a PDF names it.
    public String type() {
        return type;
    }

    static Role heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            default -> H3;
        };
    }
}
