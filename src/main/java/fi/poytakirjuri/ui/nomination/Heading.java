package fi.poytakirjuri.ui.nomination;

import org.jspecify.annotations.Nullable;

/// A column of the file to choose, by what stands above it.
///
/// @param position from 0; nothing for taking no column in
record Heading(@Nullable Integer position, String words) {}
