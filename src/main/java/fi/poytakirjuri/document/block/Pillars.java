package fi.poytakirjuri.document.block;

import java.util.List;

/// Boxes side by side over the page's whole width, as high as the highest of them: read one box after another, row by
/// row. Where words or heights do not allow so many abreast, fewer stand so, in the end one under another.
///
/// @param abreast how many stand in a row at most, 1 to 4
public record Pillars(int abreast, List<Box> boxes) implements Block {
    private static final int MOST = 4;

    public Pillars {
        if (abreast < 1 || abreast > MOST) throw new IllegalArgumentException("Not " + abreast + " boxes abreast");
        boxes = List.copyOf(boxes);
    }

    /// As many abreast as makes even rows: four of four or eight, three of five or six.
    public static Pillars of(List<Box> boxes) {
        var count = boxes.size();
        var rows = Math.max(1, (count + MOST - 1) / MOST);
        return new Pillars(Math.max(1, (count + rows - 1) / rows), boxes);
    }

    public static Pillars of(Box... boxes) {
        return of(List.of(boxes));
    }
}
