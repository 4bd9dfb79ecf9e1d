package fi.poytakirjuri.document.layout;

import java.util.List;

/// What is seen on one page, in reading order.
public record Page(List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
