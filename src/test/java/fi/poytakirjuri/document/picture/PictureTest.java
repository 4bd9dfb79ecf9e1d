package fi.poytakirjuri.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.SamplePapers;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final Offset<Integer> NEAR = Offset.offset(3);

    @Test
    void onlyPngAndJpegArePictures() throws Exception {
        var gif = PictureFiles.of("gif", BufferedImage.TYPE_BYTE_INDEXED, 8, 8, Color.RED);
        var bmp = PictureFiles.of("bmp", BufferedImage.TYPE_INT_RGB, 8, 8, Color.RED);

        for (var other : new byte[][] {gif, bmp, {}, {1, 2, 3}, "<svg/>".getBytes()})
            assertThat(reason(other)).isEqualTo(Refusal.OTHER_FORMAT);
    }

    @Test
    void aPictureThatSaysItIsEnormousIsRefusedUnopened() throws Exception {
        assertThat(reason(PictureFiles.pngSayingItIs(60_000, 60_000))).isEqualTo(Refusal.TOO_LARGE);
        assertThat(reason(PictureFiles.jpegSayingItIs(60_000, 60_000))).isEqualTo(Refusal.TOO_LARGE);
        var endless = Arrays.copyOf(SamplePapers.logo(), 20_000_001);
        assertThat(reason(endless)).isEqualTo(Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9})
    void aFileCutShortIsBroken(double where) throws Exception {
        var jpeg = PictureFiles.of("jpg", BufferedImage.TYPE_INT_RGB, 300, 300, Color.RED);
        var png = PictureFiles.of("png", BufferedImage.TYPE_INT_RGB, 300, 300, Color.RED);

        assertThat(reason(PictureFiles.cut(jpeg, where))).isEqualTo(Refusal.BROKEN);
        assertThat(reason(PictureFiles.cut(png, where))).isEqualTo(Refusal.BROKEN);
        assertThat(reason(PictureFiles.pngSayingItIs(40, 40))).isEqualTo(Refusal.BROKEN);
    }

    @Test
    void damagedBytesAreAnsweredWithoutAnException() throws Exception {
        var random = new SplittableRandom(7);
        for (var good : new byte[][] {
            SamplePapers.logo(), PictureFiles.of("jpg", BufferedImage.TYPE_INT_RGB, 60, 40, Color.BLUE)
        })
            for (var i = 0; i < 150; i++) {
                var damaged = good.clone();
                for (var j = 0; j < 4; j++) damaged[random.nextInt(3, damaged.length)] = (byte) random.nextInt(256);
                assertThat(Picture.read(damaged)).isNotNull();
            }
    }

    @Test
    void whatIsTransparentIsWhite() throws Exception {
        assertThat(colour(PictureFiles.png(3, 3, 8, 6, 255, 0, 0, 0))).isEqualTo(Color.WHITE);
        assertThat(colour(PictureFiles.png(3, 3, 8, 6, 255, 0, 0, 255))).isEqualTo(Color.RED);
        assertThat(colour(PictureFiles.png(3, 3, 8, 4, 0, 128)).getRed()).isCloseTo(127, NEAR);
    }

    @Test
    void sixteenBitsGiveTheColoursEightGive() throws Exception {
        assertThat(colour(PictureFiles.png(3, 3, 16, 0, 0x8080))).isEqualTo(new Color(0x80, 0x80, 0x80));
        assertThat(colour(PictureFiles.png(3, 3, 16, 2, 0x1d1d, 0x4e4e, 0x7979)))
                .isEqualTo(new Color(0x1d4e79));
        assertThat(colour(PictureFiles.png(3, 3, 16, 6, 0, 0, 0, 0))).isEqualTo(Color.WHITE);
    }

    @Test
    void aPrintersFourInksBecomeTheirColours() throws Exception {
        near(PictureFiles.fourInks(-1, 0, 255, 255, 0), Color.RED);
        near(PictureFiles.fourInks(-1, 0, 0, 0, 0), Color.WHITE);
        near(PictureFiles.fourInks(0, 255, 0, 0, 255), Color.RED);
        near(PictureFiles.fourInks(0, 255, 255, 255, 0), Color.BLACK);
        near(PictureFiles.fourInks(2, 0, 128, 128, 255), Color.WHITE);
    }

    @Test
    void aMovingPictureStandsStill() throws Exception {
        assertThat(colour(PictureFiles.movingPng())).isEqualTo(new Color(10, 20, 30));
    }

    @Test
    void noPictureIsLargerThanPrintShows() throws Exception {
        var large = read(PictureFiles.of("png", BufferedImage.TYPE_BYTE_GRAY, 7000, 7000, Color.WHITE));
        assertThat(large.width()).isEqualTo(480);
        assertThat(large.height()).isEqualTo(480);
        var thin = read(PictureFiles.of("png", BufferedImage.TYPE_INT_RGB, 20_000, 1, Color.RED));
        assertThat(thin.width()).isEqualTo(1480);
        assertThat(thin.height()).isEqualTo(1);
        assertThat(read(PictureFiles.png(1, 1, 8, 0, 9)).width()).isEqualTo(1);
    }

    @Test
    void theSameBytesAreReadOnce() throws Exception {
        assertThat(read(SamplePapers.logo())).isEqualTo(read(SamplePapers.logo()));
        assertThat(read(SamplePapers.logo()).image())
                .isSameAs(read(SamplePapers.logo()).image());
    }

    private static void near(byte[] file, Color expected) {
        var colour = colour(file);
        assertThat(colour.getRed()).isCloseTo(expected.getRed(), NEAR);
        assertThat(colour.getGreen()).isCloseTo(expected.getGreen(), NEAR);
        assertThat(colour.getBlue()).isCloseTo(expected.getBlue(), NEAR);
    }

    private static Color colour(byte[] file) {
        return new Color(read(file).image().getRGB(0, 0));
    }

    private static Picture read(byte[] file) {
        return switch (Picture.read(file)) {
            case Picture.Reading.Read(var picture) -> picture;
            case Picture.Reading.Refused(var reason) -> throw new AssertionError("Refused: " + reason);
        };
    }

    private static Refusal reason(byte[] file) {
        return switch (Picture.read(file)) {
            case Picture.Reading.Read _ -> throw new AssertionError("Taken");
            case Picture.Reading.Refused(var reason) -> reason;
        };
    }
}
