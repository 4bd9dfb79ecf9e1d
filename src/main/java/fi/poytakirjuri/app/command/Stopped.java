package fi.poytakirjuri.app.command;

/// A command cannot go on; a sentence tells why.
final class Stopped extends Exception {
    private final int exitCode;

    private Stopped(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Stopped wrongWords(String sentence) {
        return new Stopped(ExitCode.WRONG_WORDS, sentence);
    }

    static Stopped notFound(String sentence) {
        return new Stopped(ExitCode.NOT_FOUND, sentence);
    }

    static Stopped failed(String sentence) {
        return new Stopped(ExitCode.FAILED, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
