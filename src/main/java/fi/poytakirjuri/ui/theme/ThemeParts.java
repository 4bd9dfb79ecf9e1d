package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.register.meeting.ThemeNoteStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.template.TemplateStore;
import fi.poytakirjuri.register.theme.ThemeThreads;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;

/// The parts of the open register that the room of themes reads and writes.
public record ThemeParts(
        ThemeStore themes,
        ThemeNoteStore notes,
        ThemeThreads threads,
        TemplateStore templates,
        MeetingStores meetings) {}
