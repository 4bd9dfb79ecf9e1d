package fi.poytakirjuri.document.layout;

/// A place in the structure that marks on the pages belong to, over a page's end too. Known by its identity.
public final class Content implements Node {
    Content() {}
}
