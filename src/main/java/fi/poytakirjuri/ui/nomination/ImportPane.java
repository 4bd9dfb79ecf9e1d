package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.layout.VBox;

/// Takes candidates of a file or the clipboard into a round.
public final class ImportPane extends VBox {
    private Runnable done = () -> {};

    public ImportPane(Tools tools, ImportParts parts) {
        getStyleClass().add("import-pane");
        setAccessibleText(tools.texts().get("nomination.import.title"));
    }

    /// Begins anew for this round.
    public void show(long roundId) {
        setUserData(roundId);
    }

    /// What is done when candidates were taken in, or when she turned back.
    public void onDone(Runnable then) {
        done = then;
    }
}
