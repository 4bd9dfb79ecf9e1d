package fi.poytakirjuri.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.RandomPaper;
import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Long papers and hard ones keep the rules of every page.
class PageRulesTest {
    private static final String LINES = "Kumppanuuspöytä keskusteli järjestöjen toimintaedellytyksistä. ".repeat(9);

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPageOfAPaperOfAnythingKeepsTheRules(int seed) {
        var paper = RandomPaper.flowing(seed);

        assertThat(PageRules.faults(Layout.of(paper), paper.head())).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @Test
    void theSamplesKeepTheRules() throws Exception {
        for (var paper : List.of(SamplePapers.rich(), SamplePapers.handout(), SamplePapers.charts())) check(paper);
    }

    @Test
    void twoHundredItemsOfTheAgendaKeepTheRules() {
        var blocks = new ArrayList<Block>();
        for (var i = 1; i <= 200; i++) {
            blocks.add(Heading.of(2, i + " § Asia, jolla on otsikko"));
            if (i % 3 > 0) blocks.add(Paragraph.of(LINES));
            if (i % 7 == 0) blocks.add(BulletList.of(Collections.nCopies(i % 5 + 1, "Läsnä ollut jäsen")));
        }

        assertThat(check(SamplePapers.of(blocks)).bookmarks()).hasSize(201);
    }

    @Test
    void sixtyMembersAndRowsOfManyLinesKeepTheRules() {
        var members = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> List.of(
                        i + ". jäsen", "Äijänsuon-Mäkeläisen hyvinvointiyhdistys", "Sosiaali- ja terveysjärjestöt"))
                .toList();
        var actions = IntStream.rangeClosed(1, 40)
                .mapToObj(i ->
                        List.of(LINES.substring(0, 60 * (i % 7) + 20), "Vastuuhenkilö " + i, i % 28 + 1 + ".5.2026"))
                .toList();
        var pages = check(SamplePapers.of(
                Table.of(List.of("Nimi", "Järjestö", "Toimiala"), members),
                Heading.of(2, "Työnjako"),
                Table.of(List.of("Toimenpide", "Vastuu", "Määräaika"), actions)));

        assertThat(pages.count()).isBetween(4, 9);
    }

    @Test
    void listsWithinListsWithinListsKeepTheRules() {
        var inner = NumberedList.of(List.of(LINES, LINES));
        var middle = new BulletList(List.of(new ListItem(List.of(Paragraph.of(LINES), inner)), ListItem.of(LINES)));
        var outer = new NumberedList(98, Collections.nCopies(9, new ListItem(List.of(Paragraph.of("Kohta"), middle))));

        check(SamplePapers.of(outer, Paragraph.of("x".repeat(300))));
    }

    @Test
    void whatIsKeptTogetherButTooTallForAPageKeepsItsHeadings() {
        var kept = IntStream.range(0, 12)
                .<Block>mapToObj(i -> i % 2 == 0 ? Heading.of(2, "Asia " + i) : Paragraph.of(LINES.repeat(2)))
                .toList();

        check(SamplePapers.of(Paragraph.of(LINES), new KeepTogether(kept)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everySignerHasRoomForSomeLinesAndALineToWriteOn(int count) {
        var signers = Collections.nCopies(count, new SignatureSpace.Signer("Olli Rautavuori", "puheenjohtaja"));
        var pages = check(SamplePapers.of(Heading.of(2, "Allekirjoitukset"), new SignatureSpace(signers)));
        var lines = pages.pages().getFirst().marks().stream()
                .filter(mark -> mark instanceof Mark.Rule)
                .map(Mark.Rule.class::cast)
                .toList();

        assertThat(lines).hasSize(count);
        assertThat(lines).allMatch(line -> line.width() > Grid.mm(60));
        var heading = pages.bookmarks().getLast().y() + TextStyle.HEADING_2.leading();
        assertThat(lines.getFirst().y() - heading).isGreaterThanOrEqualTo(3 * TextStyle.BODY.leading());
    }

    @Test
    void noLastPageIsLeftForAFewLines() {
        for (var lines = 16; lines < 50; lines++) {
            var blocks = new ArrayList<Block>();
            for (var i = 0; i < 8; i++) {
                blocks.add(Heading.of(2, "Asia " + i));
                blocks.add(Paragraph.of(
                        "rivi\n".repeat(lines / 8 + (i < lines % 8 ? 1 : 0)).strip()));
            }
            var pages = check(SamplePapers.of(blocks));
            var last = pages.pages().getLast().marks().stream()
                    .filter(mark -> mark instanceof Mark.Letters letters && letters.content() != null)
                    .count();

            assertThat(last).as("%s lines", lines).isGreaterThanOrEqualTo(4);
        }
    }

    private static Pages check(Paper paper) {
        var pages = Layout.of(paper);
        assertThat(PageRules.faults(pages, paper.head())).isEmpty();
        return pages;
    }
}
