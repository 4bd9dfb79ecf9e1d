package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.PaperHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every page promises to the eye, whatever stands on it. Tells each fault with its page.
public final class PageRules {
    private static final Set<Role> INLINE = EnumSet.of(Role.SPAN, Role.LINK, Role.STRONG, Role.EMPHASIS);
    private static final double HAIR = 0.6;

    /// A column narrower than a letter lets it stand out.
    private static final double PART_OF_A_LETTER = 3;
    private static final Pattern NAME = Pattern.compile("\\p{IsLatin}{1,20}");
    private static final int MOST_TOLD = 5;
    private static final int MANY_LINES = 4;

    private final Pages pages;
    private final Map<Content, Piece> pieces = new IdentityHashMap<>();
    private final List<Piece> order = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private PageRules(Pages pages) {
        this.pages = pages;
        collect(pages.structure(), null, List.of(pages.structure()));
        for (var page = 0; page < pages.count(); page++)
            for (var mark : marks(page))
                if (mark instanceof Mark.Letters letters && letters.content() != null)
                    piece(letters.content())
                            .lines
                            .computeIfAbsent(page, key -> new ArrayList<>())
                            .add(letters);
    }

    public static List<String> faults(Pages pages, PaperHead head) {
        var rules = new PageRules(pages);
        rules.noPageEndsWithAHeading();
        rules.noLineStandsAlone();
        rules.pagesAreReadAsTheyAreSeen();
        for (var page = 0; page < pages.count(); page++) {
            rules.nothingIsOutsideTheMargins(page);
            rules.noLettersStandOnEachOther(page);
            rules.thePageSaysWhatItIs(page, head);
        }
        return rules.faults.stream().limit(MOST_TOLD).toList();
    }

    private void noPageEndsWithAHeading() {
        var written = order.stream().filter(piece -> !piece.lines.isEmpty()).toList();
        for (var i = 0; i + 1 < written.size(); i++) {
            var heading = written.get(i);
            var next = written.get(i + 1);
            if (level(heading) == 0 || level(next) > 0 && level(next) <= level(heading)) continue;
            // A heading that is the last of its box or cell has nothing to stay with.
            if (!next.around.contains(heading.around.getLast())) continue;
            check(
                    next.lines.firstKey() <= heading.lines.lastKey(),
                    heading.lines.lastKey(),
                    "ends with the heading " + heading + ", before " + next);
        }
    }

    private void noLineStandsAlone() {
        for (var piece : order) {
            if (piece.element.role() != Role.PARAGRAPH) continue;
            var count = piece.lines.values().stream().mapToInt(PageRules::lines).sum();
            if (count < MANY_LINES || piece.lines.size() < 2) continue;
            piece.lines.forEach((page, letters) ->
                    check(lines(letters) > 1, page, "has one line of " + count + ": " + text(letters)));
        }
    }

    /// What is painted later is read later, and stands below or at the right.
    private void pagesAreReadAsTheyAreSeen() {
        for (var page = 0; page < pages.count(); page++) {
            @Nullable Piece before = null;
            for (var mark : marks(page)) {
                if (!(mark instanceof Mark.Letters letters) || letters.content() == null || !seen(letters)) continue;
                var piece = piece(letters.content());
                if (piece == before) continue;
                if (before != null) {
                    check(piece.index > before.index, page, piece + " is painted after " + before);
                    var above = top(piece, page) < top(before, page) - HAIR;
                    var right = left(piece, page) > left(before, page);
                    check(!above || right, page, piece + " stands above " + before);
                }
                before = piece;
            }
        }
    }

    private void nothingIsOutsideTheMargins(int page) {
        for (var mark : marks(page))
            switch (mark) {
                case Mark.Letters letters -> {
                    if (!seen(letters) || letters.content() == null && letters.baseline() < Grid.TOP - 1) continue;
                    within(page, letters.x(), right(letters), "letters " + text(List.of(letters)));
                    check(letters.baseline() < Grid.BOTTOM, page, "letters below the margin");
                    check(letters.baseline() > Grid.TOP, page, "letters above the margin");
                }
                case Mark.Rule rule -> {
                    within(page, rule.x(), rule.x() + rule.width(), "a line or ground");
                    check(rule.y() > Grid.TOP - HAIR, page, "a ground above the margin");
                    check(rule.y() + rule.height() < Grid.BOTTOM + HAIR, page, "a ground below the margin");
                }
                case Mark.Picture picture -> within(page, picture.x(), picture.x() + picture.width(), "a picture");
                case Mark.Extent extent -> within(page, extent.x(), extent.x() + extent.width(), "a figure");
                case Mark.LinkArea area -> within(page, area.x(), area.x() + area.width(), "a link");
            }
    }

    private void within(int page, double left, double right, String what) {
        check(left > Grid.HANG - HAIR, page, what + " left of the margin");
        check(right < Grid.RIGHT + PART_OF_A_LETTER, page, what + " right of the margin by " + (right - Grid.RIGHT));
    }

    private void noLettersStandOnEachOther(int page) {
        var all = marks(page).stream()
                .filter(mark -> mark instanceof Mark.Letters letters && seen(letters))
                .map(Mark.Letters.class::cast)
                .sorted(Comparator.comparingDouble(Mark.Letters::baseline))
                .toList();
        for (var i = 0; i < all.size(); i++)
            for (var j = i + 1; j < all.size(); j++) {
                var upper = all.get(i);
                var lower = all.get(j);
                if (lower.baseline() - lower.size() * 0.5 > upper.baseline() + upper.size() * 0.1) break;
                var shared = Math.min(right(upper), right(lower)) - Math.max(upper.x(), lower.x());
                check(shared < 1, page, text(List.of(upper)) + " stands on " + text(List.of(lower)));
            }
    }

    private void thePageSaysWhatItIs(int page, PaperHead head) {
        var running = marks(page).stream()
                .filter(mark -> mark instanceof Mark.Letters letters && letters.content() == null)
                .map(Mark.Letters.class::cast)
                .filter(letters -> letters.baseline() < Grid.TOP)
                .toList();
        check(text(running).contains(page + 1 + " (" + pages.count() + ")"), page, "has no number");
        if (page > 0 && NAME.matcher(head.kind()).matches())
            check(text(running).contains(head.kind()), page, "does not say it is " + head.kind());
    }

    private void collect(Element element, @Nullable Piece outer, List<Element> around) {
        var inline = INLINE.contains(element.role());
        var piece = inline && outer != null ? outer : new Piece(element, around, order.size());
        if (piece != outer) order.add(piece);
        var inner = new ArrayList<>(around);
        inner.add(element);
        for (var part : element.parts())
            switch (part) {
                case Content content -> pieces.put(content, piece);
                case Element each -> collect(each, piece, inner);
            }
    }

    private Piece piece(Content content) {
        var piece = pieces.get(content);
        if (piece == null) throw new AssertionError("A mark of no part");
        return piece;
    }

    private List<Mark> marks(int page) {
        return pages.pages().get(page).marks();
    }

    private static double top(Piece piece, int page) {
        return seen(piece, page).mapToDouble(Mark.Letters::baseline).min().orElseThrow();
    }

    private static double left(Piece piece, int page) {
        return seen(piece, page).mapToDouble(Mark.Letters::x).min().orElseThrow();
    }

    private static Stream<Mark.Letters> seen(Piece piece, int page) {
        return piece.lines.getOrDefault(page, List.of()).stream().filter(PageRules::seen);
    }

    private static int lines(List<Mark.Letters> letters) {
        var baselines = new TreeSet<Long>();
        for (var each : letters) baselines.add(Math.round(each.baseline() * 10));
        return baselines.size();
    }

    private static int level(Piece piece) {
        return switch (piece.element.role()) {
            case H1 -> 1;
            case H2 -> 2;
            case H3 -> 3;
            default -> 0;
        };
    }

    private static boolean seen(Mark.Letters letters) {
        return right(letters) > letters.x();
    }

    /// Without the spaces at a line's end.
    private static double right(Mark.Letters letters) {
        var x = letters.x();
        var right = x;
        for (var i = 0; i < letters.glyphs().length; i++) {
            x += letters.face().width(letters.glyphs()[i]) * letters.size() / 1000;
            if (!blank(letters.characters()[i])) right = x;
            x += letters.kerns()[i] * letters.size() / 1000;
        }
        return right;
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String text(List<Mark.Letters> letters) {
        return letters.stream()
                .flatMapToInt(each -> Arrays.stream(each.characters()))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private void check(boolean good, int page, String otherwise) {
        if (!good) faults.add("page " + (page + 1) + ": " + otherwise);
    }

    /// A paragraph, heading, cell or figure, with its lines on each page.
    private static final class Piece {
        private final Element element;
        private final List<Element> around;
        private final int index;
        private final TreeMap<Integer, List<Mark.Letters>> lines = new TreeMap<>();

        private Piece(Element element, List<Element> around, int index) {
            this.element = element;
            this.around = List.copyOf(around);
            this.index = index;
        }

        @Override
        public String toString() {
            var all = lines.values().stream().flatMap(List::stream).toList();
            var text = text(all);
            return element.role() + " " + text.substring(0, Math.min(30, text.length()));
        }
    }
}
