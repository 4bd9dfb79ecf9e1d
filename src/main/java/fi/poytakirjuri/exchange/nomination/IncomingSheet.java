package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.exchange.sheet.Sheet;
import fi.poytakirjuri.exchange.sheet.SheetReader;
import fi.poytakirjuri.exchange.sheet.SheetTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A table of proposals as it came in.
///
/// @param fileName without its folder; empty for what came from the clipboard
/// @param sha256   by which the same content is known again
public record IncomingSheet(String fileName, String sha256, Sheet sheet) {
    /// @throws SheetTrouble when it is no table, or a broken one
    /// @throws IOException  when the file cannot be read at all
    public static IncomingSheet file(Path file) throws SheetTrouble, IOException {
        // What is too large is refused before it is read a second time.
        var sheet = SheetReader.read(file);
        return new IncomingSheet(String.valueOf(file.getFileName()), sha256(Files.readAllBytes(file)), sheet);
    }

    /// @throws SheetTrouble when it is no table, or a broken one
    public static IncomingSheet pasted(String words) throws SheetTrouble {
        return new IncomingSheet("", sha256(words.getBytes(StandardCharsets.UTF_8)), SheetReader.pasted(words));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
