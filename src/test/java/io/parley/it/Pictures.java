package io.parley.it;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures to upload: the left half is red, the right half is blue. */
public final class Pictures {

  private static final int APP1_BYTES = 36;

  private Pictures() {}

  public static byte[] png(int width, int height) {
    return encode("png", width, height);
  }

  public static byte[] jpeg(int width, int height) {
    return encode("jpeg", width, height);
  }

  public static byte[] gif(int width, int height) {
    return encode("gif", width, height);
  }

  private static byte[] encode(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG as a camera writes it: which side is up stands in its Exif part, with a secret. */
  public static byte[] photo(int width, int height, int orientation, String secret) {
    byte[] jpeg = jpeg(width, height);
    byte[] text = secret.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer photo = ByteBuffer.allocate(jpeg.length + APP1_BYTES + text.length);
    photo.put(jpeg, 0, 2);
    photo.putShort((short) 0xFFE1).putShort((short) (APP1_BYTES - 2 + text.length));
    photo.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    photo.putShort((short) 1);
    photo.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    photo.putShort((short) orientation).putShort((short) 0);
    photo.putInt(0).put(text);
    photo.put(jpeg, 2, jpeg.length - 2);
    return photo.array();
  }

  /** A PNG of some bytes that says it has a great many pixels. */
  public static byte[] bomb(int width, int height) {
    byte[] png = png(1, 1);
    ByteBuffer bytes = ByteBuffer.wrap(png);
    bytes.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    bytes.putInt(29, (int) sum.getValue());
    return png;
  }
}
