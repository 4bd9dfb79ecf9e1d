package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.language.Language;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// The file's metadata as XMP (ISO 16684-1), with what the standards want said of themselves.
final class Xmp {
    static final String PRODUCER = "Pöytäkirjuri";

    /// A register's times are Finland's.
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static final String PDF_UA_IS_NO_PART_OF_PDF_A_2 = """
             <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
              <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
               <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
               <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
               <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
               <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
               </rdf:li></rdf:Seq></pdfaSchema:property>
              </rdf:li></rdf:Bag></pdfaExtension:schemas>
             </rdf:Description>
            """;

    private Xmp() {}

    static String of(Pages pages, Standard standard) {
        var xmp = begun(pages.metadata(), pages.language());
        switch (standard) {
            case A2A_UA1 -> {
                xmp.append(identification("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
                        + "<pdfuaid:part>1</pdfuaid:part>"));
                xmp.append(PDF_UA_IS_NO_PART_OF_PDF_A_2);
            }
            case A4_UA2 ->
                xmp.append(identification("<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>"
                        + "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>"));
        }
        return ended(xmp);
    }

    /// For a file that claims to follow no standard.
    static String ofNoStandard(Metadata about, Language language) {
        return ended(begun(about, language));
    }

    private static StringBuilder begun(Metadata about, Language language) {
        var xmp = new StringBuilder("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        description(xmp, about, language.tag());
        return xmp;
    }

    private static String ended(StringBuilder xmp) {
        return xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n").toString();
    }

    private static void description(StringBuilder xmp, Metadata about, String language) {
        var created = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                about.created().withNano(0).atZone(ZONE));
        xmp.append(" <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                + "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n");
        xmp.append("  <dc:format>application/pdf</dc:format>\n");
        xmp.append("  <dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li></rdf:Bag></dc:language>\n");
        xmp.append("  <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(about.title())
                + "</rdf:li></rdf:Alt></dc:title>\n");
        if (!about.author().isBlank())
            xmp.append(
                    "  <dc:creator><rdf:Seq><rdf:li>" + escaped(about.author()) + "</rdf:li></rdf:Seq></dc:creator>\n");
        if (!about.subject().isBlank())
            xmp.append("  <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(about.subject())
                    + "</rdf:li></rdf:Alt></dc:description>\n");
        if (!about.keywords().isEmpty())
            xmp.append("  <pdf:Keywords>" + escaped(String.join(", ", about.keywords())) + "</pdf:Keywords>\n");
        xmp.append("  <pdf:Producer>" + PRODUCER + "</pdf:Producer>\n");
        xmp.append("  <xmp:CreatorTool>" + PRODUCER + "</xmp:CreatorTool>\n");
        xmp.append("  <xmp:CreateDate>" + created + "</xmp:CreateDate>\n");
        xmp.append("  <xmp:ModifyDate>" + created + "</xmp:ModifyDate>\n </rdf:Description>\n");
    }

    private static String identification(String parts) {
        return " <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
                + "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">" + parts + "</rdf:Description>\n";
    }

    private static String escaped(String text) {
        return Readable.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
