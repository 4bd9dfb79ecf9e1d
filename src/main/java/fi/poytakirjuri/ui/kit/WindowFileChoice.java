package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks by the system's own dialogs, and begins where the last answer was.
public final class WindowFileChoice implements FileChoice {
    private static final String LAST_FOLDER = "last.folder";

    private final Texts texts;
    private final Prefs prefs;
    private final Path firstFolder;
    private final Supplier<@Nullable Window> owner;

    /// @param firstFolder where the first question begins
    public WindowFileChoice(Texts texts, Prefs prefs, Path firstFolder, Supplier<@Nullable Window> owner) {
        this.texts = texts;
        this.prefs = prefs;
        this.firstFolder = firstFolder;
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen(Kind kind) {
        return answered(chooser(kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(Kind kind, String suggestedName) {
        var chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        return answered(chooser.showSaveDialog(owner.get())).map(path -> withEnding(path, kind));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        startFolder().ifPresent(chooser::setInitialDirectory);
        return answered(chooser.showDialog(owner.get()));
    }

    private FileChooser chooser(Kind kind) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new ExtensionFilter(name(kind), kind.patterns()));
        startFolder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private String name(Kind kind) {
        return switch (kind) {
            case REGISTER -> texts.get("kit.files.register");
            case PDF -> texts.get("kit.files.papers");
            case IMAGE -> texts.get("kit.files.images");
            case TABLE -> texts.get("kit.files.tables");
            case ANY -> texts.get("kit.files.any");
        };
    }

    private Optional<File> startFolder() {
        return prefs.get(LAST_FOLDER)
                .map(Path::of)
                .or(() -> Optional.of(firstFolder))
                .filter(Files::isDirectory)
                .map(Path::toFile);
    }

    private Optional<Path> answered(@Nullable File answer) {
        if (answer == null) return Optional.empty();
        var path = answer.toPath().toAbsolutePath();
        var folder = Files.isDirectory(path) ? path : path.getParent();
        if (folder != null) prefs.put(LAST_FOLDER, folder.toString());
        return Optional.of(path);
    }

    private static Path withEnding(Path path, Kind kind) {
        boolean isComplete = kind == Kind.ANY || path.getFileName().toString().contains(".");
        return isComplete ? path : path.resolveSibling(path.getFileName() + "." + kind.ending());
    }
}
