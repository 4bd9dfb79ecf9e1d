package fi.poytakirjuri.bench;

import fi.poytakirjuri.bench.PlainPaper.Cells;
import fi.poytakirjuri.bench.PlainPaper.Item;
import fi.poytakirjuri.bench.PlainPaper.Line;
import fi.poytakirjuri.bench.PlainPaper.Text;
import fi.poytakirjuri.bench.PlainPaper.Title;
import java.util.List;
import java.util.stream.Collectors;

/// The same words as other programs read them: a page of the web, an OpenDocument text, XSL formatting objects.
final class OtherForms {
    private OtherForms() {}

    static String html(List<Line> lines) {
        var body = lines.stream()
                .map(line -> switch (line) {
                    case Title(var level, var text) -> "<h%d>%s</h%1$d>".formatted(level, escaped(text));
                    case Text(var text) -> "<p>" + escaped(text) + "</p>";
                    case Item(var text) -> "<ul><li>" + escaped(text) + "</li></ul>";
                    case Cells(var headers, var rows) ->
                        "<table><thead>" + row(headers, "<tr>%s</tr>", "<th scope=\"col\">%s</th>") + "</thead><tbody>"
                                + rows(rows, "<tr>%s</tr>", "<td>%s</td>") + "</tbody></table>";
                })
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Muistio</title><style>
                @page { size: A4; margin: 20mm; @top-right { content: counter(page) " (" counter(pages) ")" } }
                body { font: 11pt/1.2 sans-serif; hyphens: auto } p, li { margin: 0 0 10pt 23mm }
                table { border-collapse: collapse; width: 100%% } td, th { border: 0.5pt solid #888; padding: 3pt }
                </style></head><body>%s</body></html>
                """.formatted(body);
    }

    static String openDocument(List<Line> lines) {
        var body = lines.stream()
                .map(line -> switch (line) {
                    case Title(var level, var text) ->
                        "<text:h text:outline-level=\"%d\">%s</text:h>".formatted(level, escaped(text));
                    case Text(var text) -> "<text:p>" + escaped(text) + "</text:p>";
                    case Item(var text) ->
                        "<text:list><text:list-item><text:p>" + escaped(text)
                                + "</text:p></text:list-item></text:list>";
                    case Cells(var headers, var rows) -> openTable(headers, rows);
                })
                .collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:body><office:text>%s</office:text></office:body></office:document>
                """.formatted(body);
    }

    private static String openTable(List<String> headers, List<List<String>> rows) {
        var row = "<table:table-row>%s</table:table-row>";
        var cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        return "<table:table><table:table-column table:number-columns-repeated=\"" + headers.size() + "\"/>"
                + "<table:table-header-rows>" + row(headers, row, cell) + "</table:table-header-rows>"
                + rows(rows, row, cell) + "</table:table>";
    }

    static String formattingObjects(List<Line> lines) {
        var body = lines.stream()
                .map(line -> switch (line) {
                    case Title(var level, var text) ->
                        "<fo:block font-weight=\"bold\" font-size=\"%dpt\" space-before=\"14pt\">%s</fo:block>"
                                .formatted(17 - 2 * level, escaped(text));
                    case Text(var text) ->
                        "<fo:block margin-left=\"23mm\" space-after=\"10pt\">" + escaped(text) + "</fo:block>";
                    case Item(var text) ->
                        "<fo:block margin-left=\"28mm\" space-after=\"4pt\">• " + escaped(text) + "</fo:block>";
                    case Cells(var headers, var rows) -> foTable(headers, rows);
                })
                .collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="fi"><fo:layout-master-set>
                <fo:simple-page-master master-name="A4" page-width="210mm" page-height="297mm" margin="20mm">
                <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
                <fo:page-sequence master-reference="A4"><fo:flow flow-name="xsl-region-body" font-size="11pt"
                 line-height="1.2" hyphenate="true" language="fi">%s</fo:flow></fo:page-sequence></fo:root>
                """.formatted(body);
    }

    private static String foTable(List<String> headers, List<List<String>> rows) {
        var row = "<fo:table-row>%s</fo:table-row>";
        var cell = "<fo:table-cell border=\"0.5pt solid\" padding=\"3pt\"><fo:block>%s</fo:block></fo:table-cell>";
        return "<fo:table table-layout=\"fixed\" width=\"100%\"><fo:table-header>" + row(headers, row, cell)
                + "</fo:table-header><fo:table-body>" + rows(rows, row, cell) + "</fo:table-body></fo:table>";
    }

    private static String rows(List<List<String>> rows, String row, String cell) {
        return rows.stream().map(each -> row(each, row, cell)).collect(Collectors.joining());
    }

    private static String row(List<String> cells, String row, String cell) {
        return row.formatted(
                cells.stream().map(text -> cell.formatted(escaped(text))).collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
