package fi.poytakirjuri.document.font;

/// Source Sans 3 in the four cuts a paper needs. Licensed under the SIL Open Font License 1.1, kept beside the files.
public final class Typeface {
    private final Face regular = Face.named("SourceSans3-Regular");
    private final Face italic = Face.named("SourceSans3-It");
    private final Face semibold = Face.named("SourceSans3-Semibold");
    private final Face semiboldItalic = Face.named("SourceSans3-SemiboldIt");

    private Typeface() {}

    /// Read from the resources at the first call, then shared by all.
    public static Typeface get() {
        return Loaded.TYPEFACE;
    }

    public Face face(boolean strong, boolean emphasised) {
        if (strong) return emphasised ? semiboldItalic : semibold;
        return emphasised ? italic : regular;
    }

    private static final class Loaded {
        static final Typeface TYPEFACE = new Typeface();
    }
}
