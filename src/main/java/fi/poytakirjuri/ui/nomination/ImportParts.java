package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.SectorStore;

/// The parts of the open register that taking in candidates reads and writes.
public record ImportParts(
        RoundStore rounds, CandidateStore candidates, CandidateImportStore imports, SectorStore sectors) {}
