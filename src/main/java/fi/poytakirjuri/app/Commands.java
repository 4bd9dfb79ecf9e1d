package fi.poytakirjuri.app;

import fi.poytakirjuri.app.command.ExitCode;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.ErrorReport;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Joins the commands into one command line that speaks the language of the texts. In a command class a description is
/// the key of a text.
final class Commands {
    private final Texts texts;

    Commands(Texts texts) {
        this.texts = texts;
    }

    /// @param root what is run when no other command is named
    CommandLine join(Object root, Object... others) {
        var line = new CommandLine(root);
        for (var other : others) line.addSubcommand(other);
        line.setResourceBundle(new KeysAsTexts());
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).forEach(this::speak);
        line.setParameterExceptionHandler((wrong, _) -> misunderstood(wrong));
        line.setExecutionExceptionHandler((error, at, _) -> failed(error, at));
        return line;
    }

    private void speak(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        usage.description(Stream.of(usage.description()).map(texts::get).toArray(String[]::new));
        usage.synopsisHeading(texts.get("cli.heading.usage") + " ");
        usage.commandListHeading("%n" + texts.get("cli.heading.commands") + "%n");
        usage.sortOptions(false);
        usage.width(100);
    }

    private int misunderstood(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println(why(wrong));
        line.usage(line.getErr(), Ansi.OFF);
        return ExitCode.WRONG_WORDS;
    }

    private String why(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                texts.get("cli.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                texts.get("cli.wrong.missing", named(missing.getMissing().getFirst()));
            default -> texts.get("cli.wrong.value", String.valueOf(wrong.getValue()));
        };
    }

    private static String named(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
    }

    private int failed(Exception error, CommandLine at) {
        LoggerFactory.getLogger(Commands.class).error("Command failed", error);
        PrintWriter err = at.getErr();
        err.println(texts.get("cli.failed", ErrorReport.of(error).code()));
        return ExitCode.FAILED;
    }

    /// Gives picocli the descriptions of options and parameters by their keys.
    private final class KeysAsTexts extends ResourceBundle {
        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.has(key) ? texts.get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}
