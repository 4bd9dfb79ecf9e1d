package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.register.live.DraftStore;
import fi.poytakirjuri.register.live.EntryStore;
import fi.poytakirjuri.register.live.LiveStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.phrase.PhraseStore;

/// The parts of the register that a live meeting reads and writes.
public record LiveStores(
        LiveStore live,
        EntryStore entries,
        DraftStore drafts,
        PhraseStore phrases,
        MeetingStore meetings,
        AttendanceStore attendance) {}
