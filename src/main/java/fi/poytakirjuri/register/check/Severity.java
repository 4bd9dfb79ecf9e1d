package fi.poytakirjuri.register.check;

/// How much a finding weighs. Even an error only warns: nothing is ever refused for it.
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
