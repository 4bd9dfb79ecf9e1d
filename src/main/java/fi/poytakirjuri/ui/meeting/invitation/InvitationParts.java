package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.exchange.invitation.MeetingInvitation;
import fi.poytakirjuri.register.invitation.CommentRoundStore;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.invitation.Invitees;
import fi.poytakirjuri.register.meeting.MinutesStore;

/// What the panel reads, makes and writes with.
public record InvitationParts(
        MinutesStore minutes,
        MeetingInvitation maker,
        InvitationStore invitations,
        CommentRoundStore rounds,
        Invitees invitees) {}
