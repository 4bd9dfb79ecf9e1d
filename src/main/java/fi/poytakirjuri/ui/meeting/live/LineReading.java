package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.DueTail;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.TypedDue;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.Noting;
import fi.poytakirjuri.ui.action.Owners;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an entry line by its first word: `p ` is a decision, `t ` an action, `m ` is noted, `k ` is discussion, and
/// all else is text. An action says who, what and by when: `t Ritva Mäenpää, kaikki: kootaan näkemykset 8.5.`
final class LineReading {
    static final Map<Character, EntryKind> LETTERS =
            Map.of('p', EntryKind.DECISION, 't', EntryKind.ACTION, 'm', EntryKind.NOTED, 'k', EntryKind.DISCUSSION);
    static final Set<Named.Kind> OWNERS = EnumSet.allOf(Named.Kind.class);

    private static final Pattern OWNERS_END = Pattern.compile(":(?=\\s|$)");
    private static final Pattern ADDRESS = Pattern.compile("^(?:\\S+://|www\\.|\\S+@)\\S*");
    private static final int LONGEST_NAME = 6;

    private final Directory directory;
    private final Noting noting;
    private final LocalDate day;

    /// @param day the meeting's, which weekdays and dates without a year are counted from
    LineReading(Directory directory, Noting noting, LocalDate day) {
        this.directory = directory;
        this.noting = noting;
        this.day = day;
    }

    /// @param known owners that keep who they are by their names: those of the action being changed
    ReadLine read(String typed, List<Owner> known) {
        var kind = kind(typed);
        var words = typed.substring(wordsFrom(typed)).strip();
        return switch (kind) {
            case ACTION -> task(words, known);
            case NOTED -> ReadLine.words(kind, noting.of(words));
            case DECISION, DISCUSSION, TEXT -> ReadLine.words(kind, capital(words));
        };
    }

    static EntryKind kind(String typed) {
        var letter = letter(typed);
        return letter.map(LETTERS::get).orElse(EntryKind.TEXT);
    }

    /// Where the words begin after the first word that tells the kind.
    static int wordsFrom(String typed) {
        if (letter(typed).isEmpty()) return 0;
        int from = typed.length() - typed.stripLeading().length() + 1;
        while (from < typed.length() && Character.isWhitespace(typed.charAt(from))) from++;
        return from;
    }

    /// Where in a line the names of owners end and what they do begins; −1 where no names are told from it.
    int ownersEnd(String words) {
        var end = OWNERS_END.matcher(words);
        if (!end.find()) return -1;
        var names = words.substring(0, end.start());
        if (names.isBlank() || names.contains("\n") || names.chars().anyMatch(Character::isDigit)) return -1;
        boolean someoneIsKnown = pieces(names).stream().anyMatch(p -> named(p).isPresent());
        boolean canBeNames = pieces(names).stream().allMatch(p -> p.split("\\s+").length <= LONGEST_NAME / 2);
        return someoneIsKnown || canBeNames ? end.start() : -1;
    }

    private static Optional<Character> letter(String typed) {
        var line = typed.stripLeading();
        if (line.isEmpty()) return Optional.empty();
        char letter = Character.toLowerCase(line.charAt(0));
        boolean isAlone = line.length() == 1 ? letter == 'm' : Character.isWhitespace(line.charAt(1));
        return isAlone && LETTERS.containsKey(letter) ? Optional.of(letter) : Optional.empty();
    }

    private ReadLine task(String words, List<Owner> known) {
        var owners = new ArrayList<Owner>();
        var unknown = new ArrayList<String>();
        int end = ownersEnd(words);
        var rest = words;
        if (end >= 0) {
            for (var piece : pieces(words.substring(0, end))) {
                var owner = known(piece, known).or(() -> named(piece).map(Owners::of));
                if (owner.isEmpty()) unknown.add(piece);
                var found = owner.orElseGet(() -> Owners.inWords(piece));
                if (!owners.contains(found)) owners.add(found);
            }
            rest = words.substring(end + 1).strip();
        } else {
            var first = firstName(words);
            if (first.isPresent()) {
                owners.add(Owners.of(first.get().named));
                rest = words.substring(first.get().length).strip();
            }
        }
        var due = DueTail.of(rest, day);
        var what = capital(due.map(DueTail::before).orElse(rest));
        var when = due.map(DueTail::due).orElse("");
        return new ReadLine(EntryKind.ACTION, what, owners, unknown, when, day(when));
    }

    private @Nullable LocalDate day(String due) {
        return Reading.due(due, day) instanceof TypedDue.Day(var date) ? date : null;
    }

    /// A whole name of a person at the beginning, or the word for all, when words follow.
    private Optional<First> firstName(String words) {
        int from = 0;
        Optional<First> longest = Optional.empty();
        for (int count = 0; count < LONGEST_NAME; count++) {
            int space = words.indexOf(' ', from);
            if (space < 0) break;
            var name = words.substring(0, space);
            boolean isAll = count == 0 && Character.isLowerCase(name.codePointAt(0));
            var kinds = isAll ? EnumSet.of(Named.Kind.PERSON, Named.Kind.EVERYONE) : EnumSet.of(Named.Kind.PERSON);
            var named = directory.named(name, kinds);
            if (named.isPresent() && (isAll || count > 0)) longest = Optional.of(new First(named.get(), space));
            from = space + 1;
        }
        return longest;
    }

    /// The names in a list. A name may itself hold the word that joins the last two.
    private List<String> pieces(String names) {
        var pieces = new ArrayList<String>();
        for (var piece : names.split("[,;]")) {
            if (piece.isBlank()) continue;
            if (named(piece.strip()).isPresent()) pieces.add(piece.strip());
            else for (var part : piece.split("\\s+ja\\s+")) if (!part.isBlank()) pieces.add(part.strip());
        }
        return pieces;
    }

    /// The one that a name means: the whole name, or the only one that its beginnings fit.
    private Optional<Named> named(String name) {
        var whole = directory.named(name, OWNERS);
        if (whole.isPresent()) return whole;
        var fitting = name.length() < 2 ? List.<Named>of() : directory.find(name, OWNERS);
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Optional<Owner> known(String name, List<Owner> known) {
        return known.stream()
                .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// A sentence begins with a capital letter; an address stays as it is.
    private static String capital(String words) {
        if (words.isEmpty() || ADDRESS.matcher(words).find()) return words;
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }

    private record First(Named named, int length) {}
}
