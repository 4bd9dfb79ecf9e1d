package fi.poytakirjuri.register.report;

/// How often a member was there, of the meetings that were held while a member.
///
/// @param listName the words a list is ordered by
public record MemberFigures(long personId, String name, String listName, Attendance attendance) {}
