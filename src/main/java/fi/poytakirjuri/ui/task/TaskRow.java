package fi.poytakirjuri.ui.task;

/// A line in its group. The same action stands in several groups when several have it to do.
///
/// @param heading the group's name over its first line; empty over the others
record TaskRow(String heading, TaskLine line) {}
