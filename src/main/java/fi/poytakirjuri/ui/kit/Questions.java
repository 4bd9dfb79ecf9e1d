package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks before something leaves the program or cannot be taken back, and tells what needs an answer of "I see".
/// Nothing else is worth a dialog.
public final class Questions {
    private static final double WIDTH = 440;

    private final Texts texts;
    private final Theme theme;
    private final Supplier<@Nullable Window> owner;

    public Questions(Texts texts, Theme theme, Supplier<@Nullable Window> owner) {
        this.texts = texts;
        this.theme = theme;
        this.owner = owner;
    }

    /// Runs `then` when the answer is yes. The safe answer is the one that Enter and Esc give.
    public void ask(String title, String words, String yes, String no, Runnable then) {
        var agree = new ButtonType(yes, ButtonData.OTHER);
        var refuse = new ButtonType(no, ButtonData.CANCEL_CLOSE);
        var dialog = dialog(title, words, refuse, agree);
        dialog.resultProperty().subscribe(answer -> {
            if (answer == agree) then.run();
        });
        dialog.show();
    }

    public void tell(String title, String words) {
        dialog(title, words, new ButtonType(texts.get("kit.tell.close"), ButtonData.OK_DONE))
                .show();
    }

    private Dialog<ButtonType> dialog(String title, String words, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        var label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(label);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        var over = owner.get();
        if (over != null && over.isShowing()) dialog.initOwner(over);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog;
    }
}
