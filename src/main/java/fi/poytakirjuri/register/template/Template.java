package fi.poytakirjuri.register.template;

import java.util.List;

/// A ready agenda that a meeting's own begins from.
///
/// @param items in reading order, each followed by its sub-items
public record Template(long id, String name, List<TemplateItem> items) {
    public Template {
        items = List.copyOf(items);
    }
}
