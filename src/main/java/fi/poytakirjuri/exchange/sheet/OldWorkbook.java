package fi.poytakirjuri.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tells apart what comes in Microsoft's older file form (a compound file, [MS-CFB] 2.2): a workbook of Excel 97–2003,
/// or a newer one behind a password, whose stream is called EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4).
final class OldWorkbook {
    private static final byte[] SIGNATURE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldWorkbook() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static SheetTrouble.Kind kind(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)
                ? SheetTrouble.Kind.LOCKED_WORKBOOK
                : SheetTrouble.Kind.OLD_WORKBOOK;
    }
}
