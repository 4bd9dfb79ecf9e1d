package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.welcome.RecentRegisters;
import fi.poytakirjuri.ui.welcome.Registers;
import fi.poytakirjuri.ui.welcome.WelcomeModel;
import fi.poytakirjuri.ui.welcome.WelcomePane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the program does around a register: opens, closes, turns to another table, ends. It closes nothing before
/// everything typed is on disk, or the secretary has said that it may go.
public final class Program implements Doors {
    private final MainWindow window;
    private final Background background;
    private final Registers registers;
    private final RecentRegisters recent;
    private final FileChoice files;
    private final Questions questions;
    private final Texts texts;
    private final Parts parts;
    private @Nullable Workplace workplace;

    public Program(
            MainWindow window,
            Background background,
            Registers registers,
            RecentRegisters recent,
            FileChoice files,
            Questions questions,
            Texts texts,
            Parts parts) {
        this.window = window;
        this.background = background;
        this.registers = registers;
        this.recent = recent;
        this.files = files;
        this.questions = questions;
        this.texts = texts;
        this.parts = parts;
        window.onClosing(this::quit);
    }

    /// Begins with a register, with the one that was open last, or with the welcome.
    public void start(@Nullable Path register) {
        welcome(_ -> {});
        window.show();
        if (register != null) open(register);
        else recent.lastOpen().ifPresent(this::open);
    }

    @Override
    public void makeNew() {
        leave(() -> welcome(WelcomePane::showNewRegister));
    }

    @Override
    public void choose() {
        files.toOpen(FileChoice.Kind.REGISTER).ifPresent(this::open);
    }

    @Override
    public void open(Path register) {
        leave(() -> welcome(_ -> {}).open(register));
    }

    @Override
    public List<Path> recent() {
        return recent.list();
    }

    @Override
    public void turnTo(long bodyId) {
        if (workplace == null) return;
        var database = workplace.database();
        workplace.autosave().saveAll(() -> opened(database, bodyId), this::tellUnsaved);
    }

    @Override
    public void close() {
        leave(() -> {
            recent.closed();
            welcome(_ -> {});
        });
    }

    @Override
    public void removeSample() {
        questions.ask(
                texts.get("app.sample.remove"),
                texts.get("app.sample.remove.question"),
                texts.get("app.sample.remove.yes"),
                texts.get("app.sample.remove.no"),
                () -> leave(() -> {
                    recent.closed();
                    background
                            .register(registers::removeSample)
                            .onSuccess(() -> welcome(_ -> {}))
                            .start();
                }));
    }

    @Override
    public void quit() {
        leave(window::end);
    }

    @Override
    public void help() {
        parts.showGuide();
    }

    @Override
    public void about() {
        questions.tell(texts.get("app.menu.about"), parts.about());
    }

    private WelcomeModel welcome(Consumer<WelcomePane> first) {
        var model = parts.welcomeModel(this::opened);
        var pane = parts.welcome(model);
        window.show(pane, texts.get("app.name"));
        first.accept(pane);
        return model;
    }

    private void opened(Database database) {
        opened(database, parts.lastBody(database));
    }

    private void opened(Database database, long bodyId) {
        background
                .register(() -> new BodyStore(database).bodies())
                .onSuccess(bodies -> turned(database, bodies, bodyId))
                .start();
    }

    private void turned(Database database, List<Body> bodies, long bodyId) {
        var body = bodies.stream().filter(b -> b.id() == bodyId).findFirst().orElse(bodies.getFirst());
        var work = parts.workplace(database, body, bodies, registers.isSample(database.file()));
        if (workplace != null) workplace.changes().close();
        workplace = work;
        window.show(
                parts.mainPane(work, this), texts.get("app.window.title", body.calledName(), texts.get("app.name")));
    }

    /// Closes the open register, if any, and goes on; what cannot be saved is asked about first.
    private void leave(Runnable then) {
        var leaving = workplace;
        if (leaving == null) then.run();
        else
            leaving.autosave()
                    .saveAll(
                            () -> closed(leaving, then),
                            () -> questions.ask(
                                    texts.get("app.unsaved.title"),
                                    texts.get("app.unsaved.words"),
                                    texts.get("app.unsaved.close"),
                                    texts.get("app.unsaved.stay"),
                                    () -> closed(leaving, then)));
    }

    private void closed(Workplace leaving, Runnable then) {
        workplace = null;
        leaving.changes().close();
        background.register(leaving.database()::close).onSuccess(then).start();
    }

    private void tellUnsaved() {
        questions.tell(texts.get("app.unsaved.title"), texts.get("app.unsaved.words"));
    }

    /// What the program is put together from; made by the wiring.
    public interface Parts {
        WelcomeModel welcomeModel(Consumer<Database> opened);

        WelcomePane welcome(WelcomeModel model);

        Workplace workplace(Database database, Body body, List<Body> bodies, boolean isSample);

        MainPane mainPane(Workplace workplace, Doors doors);

        /// The table that was shown when this register was open last; 0 when there is none.
        long lastBody(Database database);

        void showGuide();

        /// The program's name, version and what it is made of.
        String about();
    }
}
