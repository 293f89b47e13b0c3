package io.parley.account;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of 256 by 256 pixels, in the colours of the web. */
final class Square {

  /** Width and height, in pixels. */
  static final int SIDE = 256;

  private static final float QUALITY = 0.9f;

  private final BufferedImage pixels;

  private Square(BufferedImage pixels) {
    this.pixels = pixels;
  }

  /** A square picture, turned as its orientation says, and scaled. */
  static Square of(BufferedImage picture, int orientation) {
    BufferedImage scaled = picture;
    // By halves: one step further down would leave out pixels.
    for (int side = picture.getWidth() / 2; side >= SIDE; side /= 2) {
      scaled = draw(scaled, side, Orientation.UPRIGHT);
    }
    return new Square(draw(scaled, SIDE, orientation));
  }

  private static BufferedImage draw(BufferedImage from, int side, int orientation) {
    BufferedImage to = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.transform(turn(orientation, side));
    graphics.drawImage(from, 0, 0, side, side, null);
    graphics.dispose();
    return to;
  }

  /** What brings a square that was kept so upright. */
  private static AffineTransform turn(int orientation, double side) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, side, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, side, side);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, side);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, side, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, side, side);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, side);
      default -> new AffineTransform();
    };
  }

  /** As a JPEG, or as a PNG where something shines through. */
  Picture encode() throws IOException {
    return isOpaque()
        ? new Picture("image/jpeg", write("jpeg", withoutAlpha()))
        : new Picture("image/png", write("png", pixels));
  }

  private boolean isOpaque() {
    for (int pixel : pixels.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE)) {
      if (pixel >>> 24 != 0xFF) {
        return false;
      }
    }
    return true;
  }

  private BufferedImage withoutAlpha() {
    BufferedImage opaque = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(pixels, 0, 0, null);
    graphics.dispose();
    return opaque;
  }

  private static byte[] write(String format, BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      if (quality.canWriteCompressed() && format.equals("jpeg")) {
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
