package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.ui.meeting.open.Named.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A field that names one person or organisation. It offers those the register knows; a name typed whole is taken as
/// that one, nothing typed means nobody, and other words go where words are allowed or are refused with a reason.
public final class NameField extends TextField {
    private final Supplier<Directory> directory;
    private final Set<Kind> kinds;
    private final Consumer<@Nullable Named> named;
    private final Function<String, Optional<String>> otherWords;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String shown = "";
    private @Nullable Object subject;

    /// @param named      told who was named; nothing for nobody
    /// @param otherWords takes words that name no one the register knows, or answers why not
    public NameField(
            Supplier<Directory> directory,
            Set<Kind> kinds,
            Consumer<@Nullable Named> named,
            Function<String, Optional<String>> otherWords) {
        this.directory = directory;
        this.kinds = Set.copyOf(kinds);
        this.named = named;
        this.otherWords = otherWords;
        TypeAhead.install(this, typed -> directory.get().find(typed, this.kinds), this::take);
        focusedProperty().subscribe(focused -> {
            if (!focused) commit();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) commit();
        });
    }

    /// Why the words were not taken; empty when they were.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a name as the register has it. Words being typed for the same subject are left alone.
    public void show(Object subject, String name) {
        boolean isSame = subject.equals(this.subject);
        boolean isTyping = isSame && !getText().equals(shown);
        this.subject = subject;
        shown = name;
        if (isTyping) return;
        problem.set("");
        setText(name);
    }

    private void take(Named who) {
        shown = who.name();
        setText(who.name());
        positionCaret(getLength());
        problem.set("");
        named.accept(who);
    }

    private void commit() {
        var typed = getText().strip();
        if (typed.equals(shown)) return;
        var known = directory.get().named(typed, kinds);
        if (known.isPresent()) take(known.get());
        else if (typed.isEmpty()) {
            shown = "";
            problem.set("");
            named.accept(null);
        } else {
            var why = otherWords.apply(typed);
            problem.set(why.orElse(""));
            if (why.isEmpty()) shown = typed;
        }
    }
}
