package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.ContentLocked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A text control whose words save themselves. It shows a subject's text (an item's title, say) and saves to that same
/// subject even when it shows another one in the meantime. A change from elsewhere replaces the text, unless something
/// unsaved is being typed.
public final class AutosavedField {
    private static final Duration AFTER_LAST_KEY = Duration.millis(600);
    private static final Duration LONGEST_TYPING = Duration.seconds(5);
    private static final Duration BEFORE_RETRY = Duration.seconds(5);

    private final TextInputControl control;
    private final Background background;
    private final SaveState state;
    private final Texts texts;
    private final PauseTransition afterLastKey = new PauseTransition(AFTER_LAST_KEY);
    private final PauseTransition longestTyping = new PauseTransition(LONGEST_TYPING);
    private final PauseTransition beforeRetry = new PauseTransition(BEFORE_RETRY);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    /// Words of earlier subjects that could not be saved.
    private final Map<Object, Draft> drafts = new HashMap<>();

    private Function<String, Optional<String>> check = _ -> Optional.empty();
    private @Nullable Subject subject;
    /// The words the register has, as they were typed or as it tells them.
    private String settled = "";
    /// The words as the register told them last: "13.00" where "13" was typed.
    private String told = "";

    private boolean ownEchoAwaited;

    AutosavedField(TextInputControl control, Background background, SaveState state, Texts texts) {
        this.control = control;
        this.background = background;
        this.state = state;
        this.texts = texts;
        control.textProperty().subscribe(this::typed);
        control.focusedProperty().subscribe(focused -> {
            if (!focused) left();
        });
        FieldKeys.install(control, this::isUnsaved);
        for (var pause : List.of(afterLastKey, longestTyping, beforeRetry)) pause.setOnFinished(_ -> saveNow());
    }

    /// What stands beside the field: why its words are not saved; empty when all is well.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Words that the check answers with a message are not saved; once the field is left the message stands beside it.
    public AutosavedField checkedBy(Function<String, Optional<String>> check) {
        this.check = check;
        return this;
    }

    /// Shows a subject's text as it is in the register now; call it again whenever that has been read anew.
    ///
    /// @param key  tells subjects apart, such as a row's id
    /// @param save writes the text to the register; it runs on the register's thread
    public void show(Object key, String text, Save save) {
        if (subject != null && subject.key.equals(key)) {
            subject = new Subject(key, save);
            reload(text);
            return;
        }
        keepUnsaved();
        subject = new Subject(key, save);
        var draft = drafts.remove(key);
        replace(text);
        if (draft == null) return;
        control.setText(draft.text);
        saveNow();
    }

    /// Shows nothing, for nothing is selected.
    public void clear() {
        keepUnsaved();
        subject = null;
        replace("");
    }

    /// Whether anything typed here is not yet in the register.
    public boolean isUnsaved() {
        return isTyping() || !drafts.isEmpty();
    }

    /// Whether a node is this field and something typed there is not yet in the register.
    boolean isUnsavedIn(@Nullable Node node) {
        return node == control && isUnsaved();
    }

    /// Starts saving what is unsaved, without waiting for the typing to pause.
    public void saveNow() {
        afterLastKey.stop();
        longestTyping.stop();
        beforeRetry.stop();
        for (var draft : List.copyOf(drafts.values())) save(draft.subject, draft.text);
        if (subject == null || !isTyping()) return;
        var problem = check.apply(control.getText());
        if (problem.isEmpty()) save(subject, control.getText());
        else if (!control.isFocused()) refuse(problem.get());
    }

    private void typed(String text) {
        if (subject == null || text.equals(settled)) return;
        state.typing(this);
        message.set("");
        afterLastKey.playFromStart();
        if (longestTyping.getStatus() != PauseTransition.Status.RUNNING) longestTyping.playFromStart();
    }

    private void left() {
        if (isTyping()) saveNow();
        else if (!control.getText().equals(told)) replace(told);
    }

    private void reload(String text) {
        boolean ownEcho = ownEchoAwaited && control.isFocused();
        boolean changed = !text.equals(told);
        told = text;
        if (isTyping() || ownEcho || !changed) return;
        int caret = control.getCaretPosition();
        replace(text);
        control.positionCaret(Math.min(caret, text.length()));
    }

    private void replace(String text) {
        settled = text;
        told = text;
        message.set("");
        control.setText(text);
    }

    private void keepUnsaved() {
        if (subject == null || !isTyping()) return;
        drafts.put(subject.key, new Draft(subject, control.getText()));
        settled = control.getText();
        if (check.apply(control.getText()).isEmpty()) saveNow();
        else state.failed(this);
    }

    private void save(Subject to, String text) {
        background
                .register(() -> to.save.save(text))
                .onSuccess(() -> saved(to, text))
                .onError(Exception.class, e -> failed(to, text, e))
                .start();
    }

    private void saved(Subject to, String text) {
        drafts.remove(to.key, new Draft(to, text));
        if (isShown(to)) {
            settled = text;
            told = text;
            message.set("");
            awaitOwnEcho();
        }
        if (!isUnsaved()) state.saved(this);
    }

    /// The model reads the new value right after the commit; while the field is being typed in, that is no news.
    private void awaitOwnEcho() {
        ownEchoAwaited = true;
        background.register(() -> {}).andFinally(() -> ownEchoAwaited = false).start();
    }

    private void failed(Subject to, String text, Exception why) {
        if (why instanceof ContentLocked) {
            refuse(texts.get("kit.save.locked"));
            return;
        }
        Log.of(AutosavedField.class).warn("Not saved", why);
        state.failed(this);
        if (isShown(to)) refuse(texts.get("kit.save.failed"));
        else drafts.put(to.key, new Draft(to, text));
        beforeRetry.playFromStart();
    }

    private void refuse(String why) {
        message.set(why);
        state.failed(this);
    }

    private boolean isTyping() {
        return subject != null && !control.getText().equals(settled);
    }

    private boolean isShown(Subject other) {
        return subject != null && subject.key.equals(other.key);
    }

    /// Writes a text to the register.
    @FunctionalInterface
    public interface Save {
        void save(String text) throws Exception;
    }

    private record Subject(Object key, Save save) {}

    private record Draft(Subject subject, String text) {}
}
