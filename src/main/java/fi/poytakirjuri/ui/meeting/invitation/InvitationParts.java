package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.exchange.invitation.MeetingInvitation;
import fi.poytakirjuri.register.invitation.CommentRoundStore;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.invitation.Invitees;

/// What the panel reads, makes and writes with.
public record InvitationParts(
        MeetingInvitation maker, InvitationStore invitations, CommentRoundStore rounds, Invitees invitees) {}
