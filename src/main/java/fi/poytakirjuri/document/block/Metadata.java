package fi.poytakirjuri.document.block;

import java.time.LocalDateTime;
import java.util.List;

/// What the file says of itself to a viewer, an archive or a search engine.
///
/// @param title shown in the viewer's title bar; never empty
/// @param created when the record the paper is made from was made: the same record gives the same bytes
public record Metadata(String title, String author, String subject, List<String> keywords, LocalDateTime created) {
    public Metadata {
        title = title.strip();
        if (title.isEmpty()) throw new IllegalArgumentException("A paper's file needs a title");
        keywords = List.copyOf(keywords);
    }
}
