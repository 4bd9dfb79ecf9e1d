package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.register.meeting.Minutes;

/// What is written to a meeting's invitees.
///
/// @param isAnswerAsked  whether their calendars ask for an answer
/// @param hasAttachments whether something else than the agenda is enclosed
record InvitationLetter(Minutes minutes, Occasion occasion, boolean isAnswerAsked, boolean hasAttachments) {
    String subject(Texts texts) {
        var name = LetterWords.name(minutes.meeting(), texts);
        var when = LetterWords.when(minutes.meeting(), texts);
        return switch (occasion) {
            case Occasion.First _ -> texts.get("invitation.mail.subject.first", name, when);
            case Occasion.Update(var _, var changed) ->
                changed.isEmpty()
                        ? texts.get("invitation.mail.subject.again", name, when)
                        : texts.get("invitation.mail.subject.update", name, when);
            case Occasion.Cancellation _ -> texts.get("invitation.mail.subject.cancellation", name, when);
        };
    }

    String words(Texts texts) {
        var words = new LetterWords(minutes, texts);
        switch (occasion) {
            case Occasion.First _ -> invited(words.add(texts.get("invitation.mail.first")), texts);
            case Occasion.Update(var before, var changed) -> {
                words.add(changed.isEmpty() ? texts.get("invitation.mail.again") : texts.get("invitation.mail.update"));
                words.changes(before, changed);
                if (changed.contains(Told.Part.TIME))
                    words.reason(minutes.meeting().course().movedWords());
                invited(words, texts);
            }
            case Occasion.Cancellation _ ->
                words.add(texts.get("invitation.mail.cancellation"))
                        .reason(minutes.meeting().course().cancelledWords())
                        .time()
                        .add(texts.get("invitation.mail.cancellation.calendar"));
        }
        return words.signed();
    }

    private void invited(LetterWords words, Texts texts) {
        words.facts().matters();
        var enclosed = hasAttachments
                ? texts.get("invitation.mail.enclosed.all")
                : texts.get("invitation.mail.enclosed.agenda");
        var answer = isAnswerAsked
                ? texts.get("invitation.mail.answer.calendar")
                : texts.get("invitation.mail.answer.apology");
        words.add(enclosed + " " + answer);
    }
}
