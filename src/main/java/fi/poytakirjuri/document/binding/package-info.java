/// Binds whole PDF files, our own and others', into one that can be trusted: only pages, links, bookmarks and structure
/// are taken over, nothing that acts by itself.
@NullMarked
package fi.poytakirjuri.document.binding;

import org.jspecify.annotations.NullMarked;
