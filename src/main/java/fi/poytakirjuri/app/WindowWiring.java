package fi.poytakirjuri.app;

import fi.poytakirjuri.app.command.Version;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.ContentLocked;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.ui.Doors;
import fi.poytakirjuri.ui.GuideWindow;
import fi.poytakirjuri.ui.MainPane;
import fi.poytakirjuri.ui.MainWindow;
import fi.poytakirjuri.ui.Program;
import fi.poytakirjuri.ui.RegisterMemory;
import fi.poytakirjuri.ui.Workplace;
import fi.poytakirjuri.ui.check.CheckScreen;
import fi.poytakirjuri.ui.dashboard.DashboardScreen;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.ErrorWindow;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.SaveState;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.SystemOpener;
import fi.poytakirjuri.ui.kit.Theme;
import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.kit.Undo;
import fi.poytakirjuri.ui.kit.WindowFileChoice;
import fi.poytakirjuri.ui.welcome.RecentRegisters;
import fi.poytakirjuri.ui.welcome.Registers;
import fi.poytakirjuri.ui.welcome.WelcomeModel;
import fi.poytakirjuri.ui.welcome.WelcomePane;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Every `new` of a service that lives with the window. Made on the screen's thread.
final class WindowWiring implements Program.Parts {
    private final Texts texts;
    private final Clock clock;
    private final Stage stage = new Stage();
    private final Prefs prefs;
    private final Theme theme;
    private final ErrorWindow errors;
    private final Background background;
    private final Buttons buttons;
    private final Questions questions;
    private final WindowFileChoice files;
    private final Registers registers;
    private final RecentRegisters recent;
    private final RegisterMemory memory;
    private final MainWindow window;
    private final PaperEngine engine = new PaperEngine();

    WindowWiring(Folders folders, Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        prefs = new Prefs(folders.prefs());
        theme = new Theme(prefs);
        errors = new ErrorWindow(texts, theme, () -> stage, about());
        background = new Background(Platform::runLater, this::failed);
        buttons = new Buttons(texts);
        questions = new Questions(texts, theme, () -> stage);
        files = new WindowFileChoice(texts, prefs, folders.documents(), () -> stage);
        registers = new Registers(new NewRegister(texts), folders.sample(), clock);
        recent = new RecentRegisters(prefs);
        memory = new RegisterMemory(prefs);
        window = new MainWindow(stage, prefs, theme);
    }

    /// What is finalised changes only by a correction: that is no error but something to tell.
    private void failed(Throwable error) {
        if (error instanceof ContentLocked) questions.tell(texts.get("app.locked.title"), texts.get("app.locked"));
        else errors.accept(error);
    }

    /// @param closed told when the last window is closed
    void start(@Nullable Path register, Runnable closed) {
        Thread.setDefaultUncaughtExceptionHandler(errors);
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        stage.setOnHidden(_ -> closed.run());
        // The first paper is then as quick as the rest.
        background.apart(engine::warmUp).start();
        new Program(window, background, registers, recent, files, questions, texts, this).start(register);
    }

    Stage stage() {
        return stage;
    }

    Theme theme() {
        return theme;
    }

    Background background() {
        return background;
    }

    /// Waits for what is being written.
    void close() {
        background.close();
        prefs.close();
    }

    @Override
    public WelcomeModel welcomeModel(Consumer<Database> opened) {
        return new WelcomeModel(background, registers, recent, texts, opened);
    }

    @Override
    public WelcomePane welcome(WelcomeModel model) {
        return new WelcomePane(model, texts, buttons, files);
    }

    @Override
    public Workplace workplace(Database database, Body body, List<Body> bodies, boolean isSample) {
        var changes = new Changes(database, Platform::runLater);
        var toasts = new Toasts();
        var saveState = new SaveState(clock, changes);
        var autosave = new Autosave(background, saveState, texts);
        var undo = new Undo(database, background, changes, autosave, texts, toasts);
        var navigation = new Navigation(memory.place(database, body.id()));
        var tools = new Tools(
                texts,
                clock,
                background,
                changes,
                autosave,
                undo,
                toasts,
                navigation,
                prefs,
                files,
                new SystemOpener(background));
        var findings = ChecksWiring.findings(database, body.id(), tools);
        List<Screen> screens = List.of(
                new DashboardScreen(tools, database, body.id(), findings),
                PapersWiring.roster(database, body.id(), engine, tools, questions),
                MeetingsWiring.screen(database, body.id(), engine, tools),
                ActionsWiring.tasks(database, body.id(), engine, tools),
                ActionsWiring.decisions(database, body.id(), engine, tools),
                ThemesWiring.screen(database, body.id(), tools),
                PapersWiring.papers(database, body.id(), engine, tools),
                TermsWiring.screen(database, body.id(), engine, tools, questions),
                new CheckScreen(tools, findings),
                PrivacyWiring.screen(database, body.id(), engine, tools, questions),
                PapersWiring.settings(database, body.id(), engine, tools));
        return new Workplace(
                database, body, bodies, isSample, changes, autosave, saveState, undo, toasts, navigation, screens);
    }

    @Override
    public MainPane mainPane(Workplace workplace, Doors doors) {
        return new MainPane(
                workplace,
                doors,
                texts,
                buttons,
                theme,
                place -> memory.remember(workplace.database(), workplace.body().id(), place));
    }

    @Override
    public long lastBody(Database database) {
        return memory.body(database);
    }

    @Override
    public void showGuide() {
        new GuideWindow(texts, theme, stage).show();
    }

    @Override
    public String about() {
        return texts.get("app.about", Version.number(), System.getProperty("java.version"));
    }
}
