package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.paper.MadePaper;
import java.util.concurrent.Callable;

/// A paper to be made for looking at.
///
/// @param paper tells papers apart: the same paper in newer words stays where it was scrolled to
/// @param work makes it; it runs off the screen's thread and does not touch the register
public record Making(Object paper, Callable<MadePaper> work) {}
