package fi.poytakirjuri.register.choice;

/// Coming into a meeting that has begun, or leaving one that goes on.
public enum Movement {
    ARRIVED,
    LEFT
}
