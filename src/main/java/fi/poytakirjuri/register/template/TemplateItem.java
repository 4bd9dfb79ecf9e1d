package fi.poytakirjuri.register.template;

import fi.poytakirjuri.register.choice.ItemKind;
import org.jspecify.annotations.Nullable;

/// An item of a ready agenda. Its words may have places, `{edellinen}`, that each meeting fills.
///
/// @param parentId the item it is a sub-item of
/// @param text what becomes the item's background
public record TemplateItem(
        long id,
        @Nullable Long parentId,
        ItemKind kind,
        String title,
        @Nullable Integer minutes,
        String text) {

    public boolean isSub() {
        return parentId != null;
    }
}
