package fi.poytakirjuri.document;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Chart.Bar;
import fi.poytakirjuri.document.block.Chart.Value;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Facts.Fact;
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
import fi.poytakirjuri.document.block.SignatureSpace.Signer;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.language.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// Papers to try the engine with.
public final class SamplePapers {
    public static final String BODY_NAME = "Esimerkki-Suomen järjestöjen ja maakunnan kumppanuuspöytä";
    private static final PaperHead HEAD =
            PaperHead.of(BODY_NAME, "Muistio", "3/2026", "Laadittu 24.4.2026", "Kumppanuuspöydän kokous");

    private SamplePapers() {}

    public static Paper of(Block... blocks) {
        return of(List.of(blocks));
    }

    public static Paper of(List<Block> blocks) {
        return new Paper(HEAD, blocks, List.of(), Language.FI, metadata());
    }

    /// Everything a paper can have, on two pages or more.
    public static Paper rich() throws IOException {
        var head = new PaperHead(
                BODY_NAME,
                Logo.of(logo(), "Kumppanuuspöydän tunnus").orElseThrow(),
                "Pöytäkirja",
                "1/2025",
                "Laadittu 3.2.2025",
                "Luonnos",
                "Sisäinen",
                "Järjestäytymiskokous");
        var contact = List.of(
                Inline.text("Niina Åkerlund, sihteeri, "),
                Inline.link("mailto:niina.akerlund@esimerkki.fi", "niina.akerlund@esimerkki.fi"));
        return new Paper(head, richBody(), contact, Language.FI, metadata());
    }

    private static List<Block> richBody() {
        return List.of(
                Facts.of(
                        Fact.of("Aika", "tiistai 21.4.2026 klo\u00a013.00–14.55"),
                        Fact.of("Koollekutsuja", "Petri Kangasvuo")),
                Heading.of(2, "Läsnä"),
                BulletList.of(List.of("Olli Rautavuori, puheenjohtaja", "Niina Åkerlund, sihteeri")),
                new Placed(
                        "item-1",
                        List.of(
                                Heading.of(2, "1 § Avaus"),
                                Paragraph.of("Todettiin läsnäolijat.").labelled("Selostus:"),
                                Heading.of(3, "Keskustelu"),
                                new Paragraph(List.of(
                                        Inline.text("Ks. "),
                                        Inline.link("https://esimerkki.fi/a", "Järjestöareenan sivu"),
                                        Inline.text(" ja "),
                                        new Inline.Foreign(Language.SV, List.of(Inline.text("Föreningsarenan"))),
                                        Inline.text("."),
                                        Inline.lineBreak(),
                                        Inline.emphasis("Toinen rivi."))),
                                nestedList())),
                new Table("Toimenpiteet", columns("Toimenpide", "Määräaika"), rows(3), false),
                new Table("", columns("Nimi", "Toimiala"), rows(2), true),
                new Box(List.of(Paragraph.of("Huomio: tämä on laatikossa."), actions())),
                new PageBreak(),
                Heading.of(2, "Allekirjoitukset"),
                new KeepTogether(List.of(new SignatureSpace(List.of(
                        new Signer("Olli Rautavuori", "puheenjohtaja"),
                        new Signer("Niina Åkerlund", "sihteeri"),
                        new Signer("Emmi Wallenius", ""))))),
                Heading.of(2, "Liitteet"),
                NumberedList.of(List.of("Kokoonpano", "Kokousaikataulu")),
                SideHeading.of("Jakelu:", "Kumppanuuspöydän jäsenet"),
                SideHeading.of("Tiedoksi:", "Verkkosivu"));
    }

    /// Pillars, question boxes and open points, as on a real table's handout.
    public static Paper handout() {
        var head = PaperHead.of(BODY_NAME, "Keskustelupohja", "2/2019", "17.4.2019 klo 13.00–15.30", "Järjestöareena");
        var verbs = Pillars.of(
                box(
                        "Järjestöjen toimintaedellytysten vahvistaja",
                        "Tukee kansalaisjärjestöjen toimintaedellytyksiin vaikuttamista ja vahvistaa hyvinvointityötä.",
                        "Toimii maakunnan tunnistamana ja tunnustamana kumppanuuspöytänä."),
                box(
                        "Kumppanuuden ja vuorovaikutuksen vahvistaja",
                        "Kokoaa järjestötoimijoita yhteisen pöydän ääreen.",
                        "Viestii avoimesti toiminnastaan.",
                        "Järjestää koulutuksia ja verkostoitumistilaisuuksia."),
                box("Järjestöjen aseman vahvistaminen", "Tekee yhteistyötä uuden maakunnan kanssa."),
                box(
                        "Yhteisten asioiden ääni",
                        "Kuulee järjestöjen esille ottamia asioita.",
                        "Tekee vaikuttamistyötä."));
        var outputs = OpenPoint.marked(List.of(new Pillars(
                2,
                List.of(
                        box(
                                "",
                                "Tarvitsemme lisää tietoa järjestöjen tekemästä hyvinvointityöstä.",
                                "(Vaikuttavuuden osoittamiseen meillä ei ole työkaluja.)"),
                        new Box(List.of(
                                Paragraph.of("Vaikuttamistoimintaa eri suuntiin"),
                                BulletList.of(List.of("KS liitto", "Kansanedustajat", "Perhekeskustyö")))),
                        box("", "Näiden järjestämisessä hyödynnetään verkostoja.", "(Mitä verkostoja on?)")))));
        return new Paper(
                head,
                List.of(
                        Heading.of(2, "Järjestöareenan tavoite"),
                        verbs,
                        Heading.of(2, "Jäsenten tuotokset tiivistettynä"),
                        new Box(
                                "Ajatuksia 17.4. keskusteluun",
                                List.of(BulletList.of(List.of(
                                        "Näettekö sen tarpeelliseksi?", "Jos, miten lähdetään toteuttamaan?")))),
                        outputs.getFirst(),
                        OpenPoint.of("(Kuka ylläpitää?)")),
                List.of(),
                Language.FI,
                metadata());
    }

    private static Box box(String heading, String... paragraphs) {
        return new Box(
                heading, List.of(paragraphs).stream().<Block>map(Paragraph::of).toList());
    }

    /// Every shape of chart, as in an annual report.
    public static Paper charts() {
        var months = List.of(
                "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras",
                "joulu");
        var counts = new long[] {1, 0, 2, 1, 1, 0, 0, 1, 2, 1, 1, 0};
        var byMonth = IntStream.range(0, 12)
                .mapToObj(i -> Bar.of(months.get(i), counts[i]))
                .toList();
        return of(
                Heading.of(2, "Kokoukset"),
                Paragraph.of("Kumppanuuspöytä kokoontui kymmenen kertaa."),
                Chart.columns(
                        "Kuva 1. Kokoukset kuukausittain", "Pylväskuvio kokousten määrästä kuukausittain", byMonth),
                Heading.of(2, "Läsnäolo"),
                Chart.bars(
                        "Kuva 2. Läsnäolo toimialoittain",
                        "Palkkikuvio läsnäolosta toimialoittain",
                        List.of(
                                new Bar("Sosiaali- ja terveysjärjestöt", List.of(new Value(0.87, "87 %"))),
                                new Bar("Liikunta ja nuoriso", List.of(new Value(0.5, "50 %"))),
                                new Bar(
                                        "Järjestöareenan ja vapaaehtoistoiminnan tukiyhdistysten yhteinen edustus",
                                        List.of(new Value(0.05, "5 %"))))),
                Chart.stacked(
                        "Kuva 3. Toimenpiteiden tilanne",
                        "Palkkikuvio toimenpiteiden tilanteesta",
                        List.of("tehty", "kesken", "myöhässä"),
                        List.of(
                                Bar.of("Kokous 1/2026", 6, 2, 1),
                                Bar.of("Kokous 2/2026", 3, 0, 4),
                                Bar.of("3/2026", 0, 0, 0))));
    }

    public static Table actions() {
        return Table.of(
                List.of("Toimenpide", "Vastuu", "Määräaika"),
                List.of(List.of("Kootaan näkemykset", "Ritva Mäenpää", "8.5.2026")));
    }

    private static Block nestedList() {
        var inner = NumberedList.of(List.of("alakohta yksi", "alakohta kaksi"));
        return new BulletList(
                List.of(ListItem.of("ensimmäinen"), new ListItem(List.of(Paragraph.of("toinen"), inner))));
    }

    private static List<Table.Column> columns(String... headers) {
        return List.of(headers).stream().map(Table.Column::of).toList();
    }

    private static List<Table.Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Table.Row.of(List.of("Asia " + i, i + ".5.2026")))
                .toList();
    }

    public static Metadata metadata() {
        var created = LocalDateTime.of(2026, 4, 24, 9, 30);
        return new Metadata(
                "Muistio 3/2026", "Niina Åkerlund", "Kokouksen muistio", List.of("kumppanuuspöytä"), created);
    }

    public static byte[] logo() throws IOException {
        var image = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x1d4e79));
        graphics.fillOval(2, 2, 36, 36);
        graphics.fillRect(50, 14, 66, 12);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
