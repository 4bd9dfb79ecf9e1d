package fi.poytakirjuri.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.poytakirjuri.exchange.sheet.SheetTrouble.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Workbooks as they come from elsewhere, made here part by part.
class WorkbookReadingTest {
    @Test
    void theCellsOfTheFirstSheetThatShowsAreReadInWords() throws Exception {
        var sheet = SheetReader.read(workbook("""
                <row r="2"><c r="A2" t="inlineStr"><is><t>Nimi</t></is></c><c r="B2" t="inlineStr"><is><t>Saapui</t></is></c>
                <c r="C2" t="inlineStr"><is><t>Puhelin</t></is></c><c r="D2" t="inlineStr"><is><t>Klo</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Väinö</t></is></c><c r="B3" s="1"><v>46328.38497685185</v></c>
                <c r="C3"><v>405550103</v></c><c r="D3" s="3"><v>0.5625</v></c></row>
                <row r="5"><c r="A5" t="str"><f>A3</f><v>Väinö</v></c><c r="B5" s="2"><v>46328</v></c><c r="C5" t="b"><v>1</v></c></row>
                """));
        assertThat(sheet.form()).isEqualTo(new SheetForm.Workbook("Vastaukset"));
        assertThat(sheet.header()).containsExactly("Nimi", "Saapui", "Puhelin", "Klo");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(3, 3, List.of("Väinö", "2026-11-02T09:14:22", "405550103", "13:30")),
                        new Sheet.Row(5, 5, List.of("Väinö", "2026-11-02", "true", "")));
    }

    @Test
    void whatShowsANumberAsADayIsADate() {
        assertThat(List.of("d.m.yyyy", "[$-40B]d.m.yyyy h:mm;@", "mm\\/yy", "yyyy\"-\"mm", "m/d/yy h:mm"))
                .allMatch(CellWords::isDate);
        assertThat(List.of("General", "0.00", "#,##0 \"pv\"", "[Red]0", "@", "0 \\d"))
                .noneMatch(CellWords::isDate);
        assertThat(CellWords.isDate(null)).isFalse();
    }

    @Test
    void aSwellingWorkbookIsStoppedWhileItInflates() throws IOException {
        var parts = parts("<row r=\"1\"/>");
        parts.put("xl/media.xml", new byte[WorkbookParts.MOST_INFLATED + 1]);
        var file = zip(parts);
        assertThat(file.length).isLessThan(1024 * 1024);
        assertKind(file, Kind.SWOLLEN_WORKBOOK);
    }

    @Test
    void aDocumentTypeIsNeverRead() throws IOException {
        var doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet/>";
        var parts = parts("");
        parts.put("xl/worksheets/sheet1.xml", doctype.getBytes(UTF_8));
        assertKind(zip(parts), Kind.DAMAGED_WORKBOOK);
        parts.put("xl/worksheets/sheet1.xml", ("\ufeff" + doctype).getBytes(UTF_16LE));
        assertKind(zip(parts), Kind.DAMAGED_WORKBOOK);
    }

    @Test
    void otherWorkbooksAreToldApart() throws IOException {
        var macros = parts("");
        macros.put("xl/vbaProject.bin", new byte[10]);
        assertKind(zip(macros), Kind.WORKBOOK_WITH_MACROS);
        assertKind(
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8))),
                Kind.OTHER_WORKBOOK);
        assertKind(zip(Map.of("xl/workbook.bin", new byte[10])), Kind.OTHER_WORKBOOK);
        assertKind(compound(""), Kind.OLD_WORKBOOK);
        assertKind(compound("EncryptedPackage"), Kind.LOCKED_WORKBOOK);
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        var whole = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assertKind(Arrays.copyOf(whole, whole.length / 2), Kind.DAMAGED_WORKBOOK);
        assertKind(zip(Map.of("x.txt", new byte[1])), Kind.DAMAGED_WORKBOOK);
        assertKind(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v>"), Kind.DAMAGED_WORKBOOK);
        assertKind(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>"), Kind.DAMAGED_WORKBOOK);
        assertKind(workbook("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>"), Kind.TOO_MANY_COLUMNS);
        assertKind(workbook(""), Kind.EMPTY);
    }

    private static void assertKind(byte[] bytes, Kind kind) {
        assertThatExceptionOfType(SheetTrouble.class)
                .isThrownBy(() -> SheetReader.read(bytes))
                .satisfies(trouble -> assertThat(trouble.first().kind()).isEqualTo(kind));
    }

    private static byte[] compound(String stream) {
        var bytes = new ByteArrayOutputStream();
        for (int b : new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0}) bytes.write(b);
        bytes.writeBytes(stream.getBytes(UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] workbook(String rows) throws IOException {
        return zip(parts(rows));
    }

    private static Map<String, byte[]> parts(String rows) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets>"
                        + "<sheet name=\"Piilo\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
                        + "<sheet name=\"Vastaukset\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\">"
                        + "<numFmt numFmtId=\"164\" formatCode=\"d\\.m\\.yyyy h\\.mm\\.ss\"/></numFmts><cellXfs count=\"4\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/>"
                        + "</cellXfs></styleSheet>");
        put(parts, "xl/worksheets/sheet1.xml", sheet(main, rows));
        put(parts, "xl/worksheets/sheet2.xml", sheet(main, ""));
        return parts;
    }

    private static String sheet(String main, String rows) {
        return "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void put(Map<String, byte[]> parts, String name, String words) {
        parts.put(name, words.getBytes(UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
