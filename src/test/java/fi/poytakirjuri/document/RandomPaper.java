package fi.poytakirjuri.document;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.Logo;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.language.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// A paper no secretary would write, the same for the same seed: every kind of block in any order, with text that is
/// empty, endless, or of characters no typeface has.
public final class RandomPaper {
    private static final List<String> WORDS = List.of(
            "järjestö",
            "kumppanuuspöydän",
            "ja",
            "Äijälä",
            "22.5.2026",
            "§",
            "hyvinvointialueen",
            "”lainaus”",
            "–",
            "https://esimerkki.fi/sivu?a=1&b=2",
            "a\u00a0b",
            "kansanterveystyö-",
            "x".repeat(70),
            "😀",
            "漢字",
            "\u0007",
            "\ud83d",
            "\udc00x",
            "\ue000",
            "a\u0308",
            "\u200b",
            "e\u0301\u0301",
            "שלום",
            "👨\u200d👩",
            "kumppa\u00adnuus",
            "\t",
            "\n",
            "",
            "½€%",
            "\u2028",
            "\ufeff",
            "☐",
            "\ufffe",
            "Järjestöareenan",
            "Sosiaali- ja terveysjärjestöjen",
            "Äijänsuo-Kauppila-Mäkeläinen");

    private static final int BLOCKS = 35;

    private final SplittableRandom random;
    private final boolean breaks;
    private int left = BLOCKS;

    private RandomPaper(long seed, boolean breaks) {
        this.random = new SplittableRandom(seed);
        this.breaks = breaks;
    }

    public static Paper of(long seed) {
        return new RandomPaper(seed, true).paper();
    }

    /// Without page breaks of its own, and with words alone in its tables' cells, as the papers of a table have them.
    public static Paper flowing(long seed) {
        return new RandomPaper(seed, false).paper();
    }

    private Paper paper() {
        var head = new PaperHead(
                words(12),
                random.nextInt(3) == 0 ? Logo.of(logo(), "x" + words(3)).orElseThrow() : null,
                words(3),
                words(1),
                words(3),
                words(2),
                words(2),
                random.nextBoolean() ? words(9) : "");
        var metadata = new Metadata(
                "x" + words(5),
                words(3),
                words(9),
                List.of(words(1)),
                LocalDateTime.MIN.withYear(1990 + random.nextInt(60)));
        return new Paper(
                head, blocks(3 + random.nextInt(15), 0), inlines(3), Language.values()[random.nextInt(3)], metadata);
    }

    private List<Block> blocks(int most, int depth) {
        return times(left < 0 ? 1 : random.nextInt(most + 1), () -> block(depth));
    }

    private Block block(int depth) {
        if (depth > 1 || left-- < 0) return new Paragraph(inlines(10));
        return switch (random.nextInt(17)) {
            case 0, 1 -> new Heading(1 + random.nextInt(3), inlines(4));
            case 2 -> new BulletList(items(depth));
            case 3 ->
                new NumberedList(random.nextInt(2000) - 2, NumberedList.Mark.values()[random.nextInt(2)], items(depth));
            case 4, 5 -> table(depth);
            case 6 -> new Facts(times(random.nextInt(5), () -> new Facts.Fact(words(2), blocks(2, depth + 1))));
            case 7 -> new SideHeading(words(2), blocks(2, depth + 1));
            case 8 -> new SignatureSpace(times(random.nextInt(5), () -> new SignatureSpace.Signer(words(4), words(2))));
            case 9 -> random.nextBoolean() ? box(depth) : new KeepTogether(blocks(3, depth + 1));
            case 10 -> breaks && random.nextBoolean() ? new PageBreak() : new Placed("place", blocks(3, depth + 1));
            case 11 -> new Pillars(1 + random.nextInt(4), times(random.nextInt(6), () -> box(depth)));
            case 12 -> new OpenPoint(inlines(20));
            case 13 -> chart();
            default -> new Paragraph(inlines(60));
        };
    }

    private Box box(int depth) {
        return new Box(random.nextBoolean() ? words(4) : "", blocks(3, depth + 1));
    }

    private Block chart() {
        var series = times(random.nextInt(3) == 0 ? random.nextInt(5) : 0, () -> words(2));
        var bars = times(
                random.nextInt(random.nextInt(5) == 0 ? 70 : 8),
                () -> new Chart.Bar(words(4), times(Math.max(1, series.size()), this::value)));
        return new Chart(Chart.Shape.values()[random.nextInt(2)], words(5), "x" + words(3), series, bars);
    }

    private Chart.Value value() {
        var size = random.nextInt(4) == 0 ? 0 : random.nextInt(900) / 10.0;
        return new Chart.Value(size, random.nextInt(9) == 0 ? words(3) : Double.toString(size));
    }

    private Block table(int depth) {
        var width = 1 + random.nextInt(7);
        var columns = times(width, () -> new Table.Column(words(2), Table.Align.values()[random.nextInt(3)]));
        var rows = times(
                random.nextInt(depth == 0 && random.nextInt(5) == 0 ? 45 : 4),
                () -> new Table.Row(times(width, () -> new Table.Cell(blocks(2, breaks ? depth + 1 : 2)))));
        return new Table(words(4), columns, rows, random.nextBoolean());
    }

    private List<ListItem> items(int depth) {
        return times(random.nextInt(6), () -> new ListItem(blocks(2, depth + 1)));
    }

    private List<Inline> inlines(int most) {
        return times(random.nextInt(most + 1), this::inline);
    }

    private Inline inline() {
        return switch (random.nextInt(12)) {
            case 0 -> new Inline.Strong(inlines(3));
            case 1 -> new Inline.Emphasis(inlines(3));
            case 2 -> new Inline.Link("https://esimerkki.fi/" + random.nextInt(9), inlines(3));
            case 3 -> new Inline.Foreign(Language.values()[random.nextInt(3)], inlines(3));
            case 4 -> Inline.lineBreak();
            default -> Inline.text(words(6) + " ");
        };
    }

    private String words(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /// Of any size and shape, the same for the same seed.
    private byte[] logo() {
        var image = new BufferedImage(1 + random.nextInt(400), 1 + random.nextInt(90), BufferedImage.TYPE_INT_ARGB);
        for (var i = 0; i < 50; i++)
            image.setRGB(random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), random.nextInt());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private <T> List<T> times(int count, Supplier<T> make) {
        var made = new ArrayList<T>();
        for (var i = 0; i < count; i++) made.add(make.get());
        return made;
    }
}
