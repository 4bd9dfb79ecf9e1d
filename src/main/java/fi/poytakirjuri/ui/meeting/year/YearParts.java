package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.exchange.year.YearFiles;
import fi.poytakirjuri.register.plan.PlanStore;

/// What the year's view reads, writes and gives out.
public record YearParts(PlanStore plans, YearFiles files) {}
