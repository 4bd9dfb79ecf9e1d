package fi.poytakirjuri.document.layout;

/// The few colours of a paper. Text keeps a contrast of at least 7 : 1 on white (WCAG 2.2, 1.4.6).
public enum Ink {
    TEXT(0x1a1d21),
    QUIET(0x4a525b),
    ACCENT(0x1d4e79),
    LINE(0xc3cad1),
    GROUND(0xf1f4f7),
    PAPER(0xffffff);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// 0xRRGGBB in sRGB
    public int rgb() {
        return rgb;
    }
}
