package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.register.roster.Person;
import java.util.List;

/// What erasing a person's data would take, and what would stay: told before it is done, for it cannot be undone.
///
/// @param goes      what there is to take
/// @param finalised how many finalised memos go on telling the name
/// @param seats     how many seats the person sits or sat on; they stay, without a name
/// @param isSeated  whether the person sits on one now
/// @param open      how many open actions are the person's own
/// @param mentions  places in free texts that tell of the person, for the secretary to look at
public record ErasurePlan(
        Person person,
        List<ErasedThing> goes,
        int finalised,
        int seats,
        boolean isSeated,
        int open,
        List<Mention> mentions) {
    public ErasurePlan {
        goes = List.copyOf(goes);
        mentions = List.copyOf(mentions);
    }
}
