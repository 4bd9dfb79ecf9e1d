package fi.poytakirjuri.register.table;

import java.time.LocalTime;
import java.util.Map;

/// The settings of one table: what its secretary has chosen, over the defaults.
public record Settings(Map<Setting, String> chosen) {
    public Settings {
        chosen.forEach((setting, value) -> {
            if (!setting.accepts(value)) throw new IllegalArgumentException(setting + " cannot be " + value);
        });
        chosen = Map.copyOf(chosen);
    }

    /// Nothing chosen: the body's own rules.
    public static Settings usual() {
        return new Settings(Map.of());
    }

    public int number(Setting setting) {
        return Integer.parseInt(value(setting, Setting.Kind.NUMBER));
    }

    public LocalTime time(Setting setting) {
        return LocalTime.parse(value(setting, Setting.Kind.TIME));
    }

    /// One of [Setting#choices()].
    public String choice(Setting setting) {
        return value(setting, Setting.Kind.CHOICE);
    }

    private String value(Setting setting, Setting.Kind kind) {
        if (setting.kind() != kind) throw new IllegalArgumentException(setting + " is no " + kind);
        return chosen.getOrDefault(setting, setting.usual());
    }
}
