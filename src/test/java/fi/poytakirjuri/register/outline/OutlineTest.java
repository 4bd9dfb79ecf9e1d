package fi.poytakirjuri.register.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    /// 1, 2 with 21 and 22, 3, 4
    private final Outline outline =
            new Outline(List.of(line(1), line(2), under(2, 21), under(2, 22), line(3), line(4)));

    @Test
    void aLineTakesItsSubLinesAlong() {
        assertThat(words(outline.move(List.of(2L), 1))).isEqualTo("1 3 2 .21 .22 4");
        assertThat(words(outline.place(List.of(2L), 4, Drop.AFTER))).isEqualTo("1 3 4 2 .21 .22");
    }

    @Test
    void severalMoveTogetherAndKeepTheirOrder() {
        assertThat(words(outline.move(List.of(3L, 4L), -1))).isEqualTo("1 3 4 2 .21 .22");
        assertThat(words(outline.move(List.of(1L, 4L), -1))).isEqualTo("1 2 .21 .22 4 3");
        assertThat(words(outline.place(List.of(4L, 1L), 3, Drop.AFTER))).isEqualTo("2 .21 .22 3 1 4");
        assertThat(words(outline.place(List.of(2L, 21L, 4L), 1, Drop.BEFORE))).isEqualTo("2 .21 .22 4 1 3");
    }

    @Test
    void whatIsDroppedLandsOnTheLevelOfItsNeighbourOrJustBelowIt() {
        assertThat(words(outline.place(List.of(4L), 21, Drop.AFTER))).isEqualTo("1 2 .21 .4 .22 3");
        assertThat(words(outline.place(List.of(4L), 1, Drop.INTO))).isEqualTo("1 .4 2 .21 .22 3");
        assertThat(words(outline.place(List.of(21L), 3, Drop.AFTER))).isEqualTo("1 2 .22 3 21 4");
    }

    @Test
    void nothingLandsOnAThirdLevelOrOnItself() {
        assertThat(outline.allows(List.of(2L), 3, Drop.INTO)).isFalse();
        assertThat(outline.allows(List.of(4L), 21, Drop.INTO)).isFalse();
        assertThat(outline.allows(List.of(2L), 21, Drop.BEFORE)).isFalse();
        assertThat(outline.allows(List.of(3L), 3, Drop.AFTER)).isFalse();
        assertThat(outline.place(List.of(2L), 3, Drop.INTO)).isEqualTo(outline);
    }

    @Test
    void levelsChangeForSeveralAtATime() {
        assertThat(words(outline.indent(List.of(3L, 4L)))).isEqualTo("1 2 .21 .22 .3 .4");
        assertThat(words(outline.outdent(List.of(21L, 22L)))).isEqualTo("1 2 21 22 3 4");
        assertThat(outline.indent(List.of(1L))).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsMovedNothingIsLostDoubledOrTooDeep(long seed) {
        var random = new java.util.Random(seed);
        var now = outline;
        for (int i = 0; i < 300; i++) {
            now = changed(now, random);
            assertThat(now.lines().stream().map(Line::id).toList()).containsExactlyInAnyOrder(1L, 2L, 21L, 22L, 3L, 4L);
            assertThat(Outline.of(now.lines())).isEqualTo(now);
            for (var line : now.lines())
                if (line.isSub()) assertThat(now.siblings(line.id())).isEmpty();
        }
    }

    private static Outline changed(Outline now, RandomGenerator random) {
        var ids = new ArrayList<Long>();
        for (var line : now.lines()) if (random.nextInt(3) == 0) ids.add(line.id());
        long target = now.lines().get(random.nextInt(now.lines().size())).id();
        return switch (random.nextInt(4)) {
            case 0 -> now.move(ids, random.nextInt(-2, 3));
            case 1 -> now.indent(ids);
            case 2 -> now.outdent(ids);
            default -> now.place(ids, target, Drop.values()[random.nextInt(3)]);
        };
    }

    private static String words(Outline outline) {
        return String.join(
                " ",
                outline.lines().stream()
                        .map(l -> (l.isSub() ? "." : "") + l.id())
                        .toList());
    }

    private static Line line(long id) {
        return new Line(id, null);
    }

    private static Line under(long parent, long id) {
        return new Line(id, parent);
    }
}
