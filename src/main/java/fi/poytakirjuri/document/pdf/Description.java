package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// What a file says of itself, in the two ways of PDF: the XMP stream and the older information dictionary.
public final class Description {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmssxxx");

    private Description() {}

    /// For a file that claims to follow no standard.
    public static COSStream xmp(Metadata about, Language language) {
        return stream(Xmp.ofNoStandard(about, language).getBytes(StandardCharsets.UTF_8));
    }

    static COSStream stream(byte[] xmp) {
        var stream = Stream.plain(xmp);
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    public static COSDictionary information(Metadata about) {
        var created = about.created().withNano(0).atZone(Xmp.ZONE);
        var date = DATE.format(created).replace(":", "'") + "'";
        var information = new COSDictionary();
        information.setItem(COSName.TITLE, Readable.string(about.title()));
        if (!about.author().isBlank()) information.setItem(COSName.AUTHOR, Readable.string(about.author()));
        if (!about.subject().isBlank()) information.setItem(COSName.SUBJECT, Readable.string(about.subject()));
        if (!about.keywords().isEmpty())
            information.setItem(COSName.KEYWORDS, Readable.string(String.join(", ", about.keywords())));
        information.setItem(COSName.CREATOR, Readable.string(Xmp.PRODUCER));
        information.setItem(COSName.PRODUCER, Readable.string(Xmp.PRODUCER));
        information.setItem(COSName.CREATION_DATE, new COSString("D:" + date));
        information.setItem(COSName.MOD_DATE, new COSString("D:" + date));
        return information;
    }
}
