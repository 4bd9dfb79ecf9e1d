package fi.poytakirjuri.ui.kit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's log. It never holds what was typed, nor a name: only what went wrong and where in the program.
public final class Log {
    private Log() {}

    public static Logger of(Class<?> where) {
        return LoggerFactory.getLogger(where);
    }
}
