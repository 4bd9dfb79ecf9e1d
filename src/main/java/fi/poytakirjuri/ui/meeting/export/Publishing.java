package fi.poytakirjuri.ui.meeting.export;

import java.io.IOException;
import java.nio.file.Path;

/// Makes the folder that a meeting is published from inside another one, and tells where it is.
@FunctionalInterface
public interface Publishing {
    Path publish(long meetingId, Path into) throws IOException;
}
