package fi.poytakirjuri.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// On Linux JavaFX sets its text with Pango, on the headless platform too. Where the machine lacks it, tests of windows
/// are skipped and say what would run them.
public final class WithPango implements ExecutionCondition {
    private static final List<String> LIBRARIES = List.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0");
    private static final String MISSING =
            "Skipped, for Pango is missing here: apt-get install libpango-1.0-0 libpangoft2-1.0-0";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isLinux = System.getProperty("os.name").startsWith("Linux");
        if (!isLinux || LIBRARIES.stream().allMatch(WithPango::isThere))
            return ConditionEvaluationResult.enabled("JavaFX can set text here");
        if (context.getTestMethod().isEmpty()) System.err.println(context.getDisplayName() + ": " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    private static boolean isThere(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
