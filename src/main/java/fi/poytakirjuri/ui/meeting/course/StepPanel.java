package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What can be done about a step: going back to it, skipping to it, correcting its day; with words about what happens.
final class StepPanel extends Panel {
    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final RailDoors doors;
    private final Panels panels;
    private final MeetingState step;
    private final Standing standing;
    private final List<Node> told = new ArrayList<>();
    private final List<Button> offered = new ArrayList<>();

    StepPanel(Tools tools, RailModel model, RailDoors doors, Panels panels, MeetingState step, Standing standing) {
        super(tools, "step-panel", title(tools.texts(), step, standing), doors::close);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.doors = doors;
        this.panels = panels;
        this.step = step;
        this.standing = standing;
        make();
        tell(told);
        offer(offered.toArray(Button[]::new));
        if (!offered.isEmpty()) focusOn(offered.getFirst());
    }

    private static String title(Texts texts, MeetingState step, Standing standing) {
        var name = texts.of("meeting", step);
        var day = standing.progress().reached().get(step);
        return day == null ? name : name + " " + texts.dates().date(day);
    }

    private void make() {
        switch (step) {
            case PLANNED, AGENDA, INVITED, HELD -> early();
            case FINALISED -> finalised();
            case APPROVED -> approved();
            case PUBLISHED -> published();
            case CANCELLED -> {
                told.add(words(texts.get("rail.about.cancelled")));
                add("rail.restore", Icon.UNDO, model::restore);
            }
        }
    }

    /// The steps up to having been held can be marked in any order while the memo is not finalised.
    private void early() {
        var now = standing.meeting().state();
        told.add(words(
                switch (step) {
                    case PLANNED -> texts.get("rail.about.planned");
                    case AGENDA -> texts.get("rail.about.agenda");
                    case INVITED -> texts.get("rail.about.invited");
                    default -> texts.get("rail.about.held");
                }));
        if (standing.meeting().isFinalised()) {
            told.add(quiet(texts.get("rail.finalisedFirst")));
            correct();
            return;
        }
        if (step == MeetingState.INVITED && standing.meeting().invitedOn() != null) invitedOn();
        if (step == now) return;
        boolean isBack = step.compareTo(now) < 0;
        told.add(quiet(isBack ? back() : texts.get("rail.skip")));
        var button = tools.buttons().of(isBack ? "rail.goBack" : "rail.mark", isBack ? Icon.UNDO : Icon.DONE, () -> {
            model.mark(step);
            doors.close();
        });
        button.setId("step-do");
        offered.add(button);
    }

    private String back() {
        boolean losesInvitation =
                step.compareTo(MeetingState.INVITED) < 0 && standing.meeting().invitedOn() != null;
        return losesInvitation ? texts.get("rail.back.uninvited") : texts.get("rail.back");
    }

    private void invitedOn() {
        var sent = Objects.requireNonNull(standing.meeting().invitedOn());
        var day = new DayField(texts, "invited-on", texts.get("rail.invitedOn"), sent, sent);
        told.add(day);
        offered.add(tools.buttons()
                .of(
                        "rail.correctDay",
                        Icon.EDIT,
                        () -> day.ifRead(on -> {
                            model.correctInvited(on);
                            doors.close();
                        })));
    }

    private void finalised() {
        var newest = standing.newest();
        told.add(words(
                newest.isEmpty()
                        ? texts.get("version.unversioned")
                        : texts.get(
                                "version.newest",
                                newest.get().version(),
                                texts.dates().moment(newest.get().madeAt()))));
        told.add(quiet(texts.get("version.correct.about")));
        correct();
        if (newest.isPresent()) {
            var list = tools.buttons().of("version.list", Icon.PAPERS, () -> doors.show(panels.versions()));
            offered.add(list);
        }
    }

    private void correct() {
        if (standing.meeting().isLocked())
            offered.add(tools.buttons().of("version.correct", Icon.EDIT, () -> doors.show(panels.correcting())));
    }

    private void approved() {
        var meeting = standing.meeting();
        var on = meeting.approvedOn();
        if (!meeting.isFinalised() || on == null) {
            told.add(words(texts.get("rail.finaliseFirst")));
            return;
        }
        var day = texts.dates().date(on);
        told.add(words(standing.approving()
                .filter(_ -> meeting.approvedInId() != null)
                .map(in -> texts.get("version.approvedIn", day, in.writtenNumber(), meeting.approvalWords()))
                .orElseGet(() -> texts.get("version.approvedOn", day, meeting.approvalWords()))));
        told.add(quiet(texts.get("version.unapprove.about")));
        add("version.unapprove", Icon.UNDO, model::takeApprovalBack);
    }

    private void published() {
        if (standing.publications().isEmpty()) {
            told.add(words(texts.get("rail.finaliseFirst")));
            return;
        }
        for (var publication : standing.publications()) {
            var day = texts.dates().date(publication.publishedOn());
            told.add(words(
                    publication.address().isBlank()
                            ? texts.get("version.publishedOn", day)
                            : texts.get("version.publishedAt", day, publication.address())));
        }
        told.add(quiet(texts.get("version.unpublish.about")));
        var again =
                tools.buttons().of("version.publishAgain", Icon.PUBLISH, () -> doors.show(panels.publishing(standing)));
        if (standing.meeting().isLocked()) offered.add(again);
        add("version.unpublish", Icon.UNDO, model::takePublishingBack);
    }

    private void add(String key, Icon icon, Runnable action) {
        var button = tools.buttons().of(key, icon, () -> {
            action.run();
            doors.close();
        });
        button.setId("step-do");
        offered.add(button);
    }
}
