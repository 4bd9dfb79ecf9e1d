package fi.poytakirjuri.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A picture of a page that someone has looked at and found good, kept small: 60 dots to the inch, 16 greys. Where a
/// page no longer looks so, what was received, what was approved and their difference are left in `target/pictures`.
/// With `-Dapprove` the received picture takes the approved one's place.
public final class ApprovedPicture {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path LEFT = Path.of("target/pictures");
    private static final int DOTS = 60;
    private static final int GREYS = 16;

    private final String name;

    public ApprovedPicture(String name) {
        this.name = name;
    }

    /// @param page counted from 0
    /// @throws AssertionError when the page does not look as approved, or no picture has been approved
    public void check(byte[] pdf, int page) throws IOException {
        var received = picture(pdf, page);
        var file = APPROVED.resolve(name + ".png");
        if (System.getProperty("approve") != null) {
            Files.createDirectories(APPROVED);
            write(received, file);
            return;
        }
        if (!Files.exists(file)) {
            leave(received, "received");
            throw new AssertionError("No picture has been approved of " + name + "; " + where());
        }
        var approved = ImageIO.read(file.toFile());
        boolean isSameSize = approved.getWidth() == received.getWidth() && approved.getHeight() == received.getHeight();
        var difference = Difference.of(approved, received);
        if (isSameSize && difference.isSmoothingAlone()) return;
        leave(received, "received");
        leave(approved, "approved");
        leave(difference(approved, received), "difference");
        throw new AssertionError("%s does not look as approved (%s); %s".formatted(name, difference, where()));
    }

    private String where() {
        return "look at " + LEFT.resolve(name + ".*.png") + ", and approve with -Dapprove if it is good";
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var rendered = new PDFRenderer(document).renderImageWithDPI(page, DOTS, ImageType.RGB);
            var small = new BufferedImage(
                    rendered.getWidth(), rendered.getHeight(), BufferedImage.TYPE_BYTE_BINARY, greys());
            for (int y = 0; y < small.getHeight(); y++)
                for (int x = 0; x < small.getWidth(); x++)
                    small.getRaster()
                            .setSample(x, y, 0, (Difference.grey(rendered.getRGB(x, y)) * (GREYS - 1) + 127) / 255);
            return small;
        }
    }

    private static IndexColorModel greys() {
        var greys = new byte[GREYS];
        for (int i = 0; i < GREYS; i++) greys[i] = (byte) (i * 255 / (GREYS - 1));
        return new IndexColorModel(4, GREYS, greys, greys, greys);
    }

    /// What was and is no more is red, what is new is blue.
    private static BufferedImage difference(BufferedImage approved, BufferedImage received) {
        int width = Math.min(approved.getWidth(), received.getWidth());
        int height = Math.min(approved.getHeight(), received.getHeight());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int was = Difference.grey(approved.getRGB(x, y));
                int is = Difference.grey(received.getRGB(x, y));
                image.setRGB(x, y, new Color(is, Math.min(was, is), was).getRGB());
            }
        return image;
    }

    private void leave(BufferedImage image, String what) throws IOException {
        Files.createDirectories(LEFT);
        write(image, LEFT.resolve(name + "." + what + ".png"));
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}
