package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Logo;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.table.Body;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Knows each table's letterhead, and reads a logo from the register only once: the same bytes are the same logo.
public final class Letterheads {
    private final FileStore files;
    private final ConcurrentMap<Known, Optional<Logo>> logos = new ConcurrentHashMap<>();

    public Letterheads(FileStore files) {
        this.files = files;
    }

    /// Reads the register when a logo is met for the first time, so never on the screen's thread.
    public Letterhead of(Body body) {
        var sha256 = body.logo();
        if (sha256 == null) return new Letterhead(body, null);
        var logo = logos.computeIfAbsent(new Known(sha256, body.spokenLogo()), this::read);
        return new Letterhead(body, logo.orElse(null));
    }

    /// A file that is no picture papers can show leaves the paper without a logo, not the table without papers.
    private Optional<Logo> read(Known known) {
        return files.bytes(known.sha256).flatMap(bytes -> Logo.of(bytes, known.words));
    }

    private record Known(String sha256, String words) {}
}
