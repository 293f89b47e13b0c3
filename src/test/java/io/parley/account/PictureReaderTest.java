package io.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.it.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

  private static BufferedImage square(byte[] file) throws IOException {
    Picture picture = PictureReader.read(new ByteArrayInputStream(file));
    BufferedImage square = ImageIO.read(new ByteArrayInputStream(picture.image()));
    assertThat(List.of(square.getWidth(), square.getHeight())).containsExactly(256, 256);
    return square;
  }

  private static void refuses(byte[] file, ErrorCode code) {
    assertThatThrownBy(() -> PictureReader.read(new ByteArrayInputStream(file)))
        .isInstanceOf(ChatException.class)
        .extracting(failure -> ((ChatException) failure).code())
        .isEqualTo(code);
  }

  private static String colour(BufferedImage image, int x, int y) {
    Color colour = new Color(image.getRGB(x, y));
    return colour.getRed() > colour.getBlue() ? "red" : "blue";
  }

  @ParameterizedTest
  @CsvSource({"300, 200", "200, 300", "1, 1", "1, 4000", "256, 256", "3000, 2500"})
  void keepsTheMiddleSquare(int width, int height) throws IOException {
    for (byte[] file :
        List.of(
            Pictures.png(width, height),
            Pictures.jpeg(width, height),
            Pictures.gif(width, height))) {
      BufferedImage square = square(file);
      assertThat(colour(square, 250, 128)).isEqualTo("blue");
      assertThat(colour(square, 5, 128)).isEqualTo(width == 1 ? "blue" : "red");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, red", "2, blue", "3, blue", "4, red", "5, red", "6, red", "7, blue", "8, blue",
  })
  void turnsItAsTheCameraWasHeld(int orientation, String topLeft) throws IOException {
    BufferedImage square = square(Pictures.photo(400, 300, orientation, ""));

    boolean isOnItsSide = orientation > 4;
    assertThat(colour(square, 5, 5)).isEqualTo(topLeft);
    assertThat(colour(square, 250, 5)).isEqualTo(isOnItsSide ? topLeft : other(topLeft));
    assertThat(colour(square, 5, 250)).isEqualTo(isOnItsSide ? other(topLeft) : topLeft);
  }

  private static String other(String colour) {
    return colour.equals("red") ? "blue" : "red";
  }

  @Test
  void keepsNothingThatCannotBeSeen() {
    Picture picture =
        PictureReader.read(new ByteArrayInputStream(Pictures.photo(400, 300, 6, "59.3N 18.0E")));

    assertThat(new String(picture.image(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "59.3N");
  }

  @Test
  void keepsWhatShinesThrough() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png", file);

    Picture picture = PictureReader.read(new ByteArrayInputStream(file.toByteArray()));

    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(square(file.toByteArray()).getRGB(9, 9) >>> 24).isZero();
  }

  @Test
  void keepsTheBrightnessOfGrey() throws IOException {
    BufferedImage grey = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSamples(0, 0, 50, 50, 0, filled(2500, 100));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(grey, "png", file);

    assertThat(new Color(square(file.toByteArray()).getRGB(9, 9)).getRed()).isBetween(95, 105);
  }

  private static int[] filled(int length, int value) {
    int[] values = new int[length];
    Arrays.fill(values, value);
    return values;
  }

  @Test
  void looksAtTheSizeBeforeItDecodes() {
    refuses(Pictures.bomb(10_000, 5_001), ErrorCode.IMAGE_TOO_LARGE);
    refuses(Pictures.bomb(Integer.MAX_VALUE, 1), ErrorCode.IMAGE_TOO_LARGE);
    refuses(Pictures.bomb(5000, 5000), ErrorCode.IMAGE_INVALID);
  }

  @Test
  void readsNoMoreBytesThanItMay() {
    CountingStream endless = new CountingStream();

    assertThatThrownBy(() -> PictureReader.read(endless))
        .isInstanceOf(ChatException.class)
        .hasMessage("IMAGE_TOO_LARGE");
    assertThat(endless.read).isLessThan(PictureReader.MAX_BYTES + 100_000);
  }

  /** Goes on for ever. */
  private static final class CountingStream extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 0xFF;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GIF",
        "GIF89a",
        "plain text, nothing else",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "BM a bitmap",
        "\u00ff\u00d8\u00ff",
        "\u0089PNG\r\n\u001a\n",
      })
  void refusesWhatIsNoPicture(String file) {
    refuses(file.getBytes(StandardCharsets.ISO_8859_1), ErrorCode.IMAGE_INVALID);
  }

  @Test
  void refusesWhatIsCutOff() {
    for (byte[] file :
        List.of(Pictures.png(900, 700), Pictures.jpeg(900, 700), Pictures.gif(900, 700))) {
      for (int part = 1; part < 8; part++) {
        refuses(Arrays.copyOf(file, file.length * part / 8), ErrorCode.IMAGE_INVALID);
      }
    }
  }

  @Test
  void passesOverAnExifPartThatMakesNoSense() throws IOException {
    byte[] photo = Pictures.photo(400, 300, 6, "");
    for (int at = 6; at < 38; at++) {
      byte[] broken = photo.clone();
      broken[at] = (byte) 0xF1;
      square(broken);
    }
  }
}
