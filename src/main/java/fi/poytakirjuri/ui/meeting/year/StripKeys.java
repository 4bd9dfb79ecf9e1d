package fi.poytakirjuri.ui.meeting.year;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The strip by keyboard: arrows go from day to day, Alt with them takes the day's meeting along, Enter opens it or
/// proposes the day, Delete drops a proposal.
final class StripKeys {
    private final YearStrip strip;
    private final PlanModel plan;

    StripKeys(YearStrip strip, PlanModel plan) {
        this.strip = strip;
        this.plan = plan;
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof DayCell cell) || key.isShortcutDown() || key.isShiftDown()) return;
        var there = there(cell.day(), key.getCode());
        if (there.isPresent()) {
            if (key.isAltDown()) {
                if (!cell.hasMovable()) return;
                strip.take(cell, there.get());
            } else strip.focus(there.get());
        } else if (key.isAltDown() || !isDone(cell, key.getCode())) return;
        key.consume();
    }

    private static Optional<LocalDate> there(LocalDate from, KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(from.minusDays(1));
            case RIGHT -> Optional.of(from.plusDays(1));
            case UP -> Optional.of(from.minusWeeks(1));
            case DOWN -> Optional.of(from.plusWeeks(1));
            case PAGE_UP -> Optional.of(from.minusMonths(1));
            case PAGE_DOWN -> Optional.of(from.plusMonths(1));
            default -> Optional.empty();
        };
    }

    private boolean isDone(DayCell cell, KeyCode key) {
        return switch (key) {
            case ENTER, SPACE -> strip.press(cell);
            case DELETE -> {
                var proposal = cell.proposal();
                proposal.ifPresent(plan::drop);
                yield proposal.isPresent();
            }
            default -> false;
        };
    }
}
