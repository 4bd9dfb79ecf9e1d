package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.election.NextTerm;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The second step: who of the members go on, who are new, and who stay by themselves.
final class MembersStep extends VBox {
    private final Texts texts;
    private final RosterWords words;
    private final NewTermModel model;
    private final StateLabel counter = new StateLabel();
    private final VBox present = new VBox(6);
    private final VBox newcomers = new VBox(6);
    private final VBox named = new VBox(6);

    MembersStep(Texts texts, NewTermModel model) {
        this.texts = texts;
        this.words = new RosterWords(texts);
        this.model = model;
        counter.setId("new-term-counter");
        present.setId("new-term-present");
        getStyleClass().add("form");
        getChildren()
                .setAll(
                        counter,
                        section("nomination.newTerm.present", present),
                        section("nomination.newTerm.newcomers", newcomers),
                        section("nomination.newTerm.named", named));
        model.goingOnProperty().subscribe(_ -> count());
    }

    void show(NextTerm next) {
        present.getChildren()
                .setAll(next.present().stream().map(m -> present(m, next)).toList());
        newcomers.getChildren().setAll(lines(next.newcomers(), "nomination.newTerm.noNewcomers"));
        named.getChildren().setAll(lines(next.named(), "nomination.newTerm.noNamed"));
        count();
    }

    private Node present(Member member, NextTerm next) {
        boolean isSeated = next.isSeated(member.person().id());
        var goes = new CheckBox(told(member));
        goes.setId("goes-on-" + member.person().id());
        goes.setWrapText(true);
        goes.setSelected(isSeated || model.goesOn(member));
        goes.setDisable(isSeated);
        goes.setOnAction(_ -> model.goesOn(member, goes.isSelected()));
        var row = new HBox(12, goes);
        if (isSeated) {
            var elected = new StateLabel();
            elected.show(texts.get("nomination.newTerm.seated"), Icon.DONE, "good");
            elected.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(elected);
        }
        row.getStyleClass().add("button-row");
        return row;
    }

    private List<Label> lines(List<Member> members, String none) {
        if (members.isEmpty()) {
            var label = new Label(texts.get(none));
            label.getStyleClass().add("quiet");
            return List.of(label);
        }
        return members.stream()
                .map(member -> new Label(told(member), Icon.PERSON.node()))
                .toList();
    }

    /// Niina Åkerlund, Mielen Tuki Harjuvesi ry (Sote: mielenterveys- ja kriisityö).
    private String told(Member member) {
        var place = member.seat().role() == SeatRole.ASSOCIATION_REP
                ? words.sectors(member.seat())
                : words.role(member.seat().role());
        var who = member.contact().nameAndOrganisation();
        return place.isEmpty() ? who : who + " (" + place + ")";
    }

    private void count() {
        var next = model.nextProperty().get();
        if (next == null) return;
        var settings = next.body().settings();
        int fewest = settings.number(Setting.FEWEST_REPRESENTATIVES);
        int most = settings.number(Setting.MOST_REPRESENTATIVES);
        int now = model.representatives();
        boolean isEnough = now >= fewest && now <= most;
        counter.show(
                texts.get("nomination.newTerm.counter", now, fewest + "–" + most),
                isEnough ? Icon.DONE : Icon.NOTICE,
                isEnough ? "good" : "watch");
    }

    private Node section(String key, Node content) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        var section = new VBox(8, title, content);
        section.getStyleClass().add("panel");
        return section;
    }
}
