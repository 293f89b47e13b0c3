package io.parley.account;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a square of whatever somebody sends. It looks at no more bytes than it may, at the size in
 * the header before it decodes anything, and keeps only the pixels it needs: what is sent waits in
 * a temporary file, and few are decoded at a time.
 */
final class PictureReader {

  /** The largest file, in bytes. */
  static final int MAX_BYTES = 10 * 1024 * 1024;

  /** The largest picture, in pixels. */
  static final int MAX_PIXELS = 50_000_000;

  private static final int AT_ONCE = 2;
  private static final String CUT_OFF = "EOI";

  private static final Semaphore DECODING = new Semaphore(AT_ONCE);

  private PictureReader() {}

  /**
   * The middle square of a PNG, a JPEG or the first picture of a GIF, the right way up.
   *
   * @throws ChatException IMAGE_TOO_LARGE, IMAGE_INVALID
   */
  static Picture read(InputStream in) {
    try (ImageInputStream file = new FileCacheImageInputStream(in, null)) {
      refuseTooLong(file);
      DECODING.acquireUninterruptibly();
      try {
        return decode(file);
      } finally {
        DECODING.release();
      }
    } catch (IOException e) {
      throw new ChatException(ErrorCode.IMAGE_INVALID, e);
    }
  }

  /** Whether there is a byte behind the last one allowed; what is before it is in the file then. */
  private static void refuseTooLong(ImageInputStream file) throws IOException {
    file.seek(MAX_BYTES);
    if (file.read() >= 0) {
      throw new ChatException(ErrorCode.IMAGE_TOO_LARGE);
    }
    file.seek(0);
  }

  private static Picture decode(ImageInputStream file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format(file)).next();
    try {
      int orientation = Orientation.of(file);
      reader.setInput(file, true, true);
      reader.addIIOReadWarningListener(refusingWhatIsCutOff());
      return Square.of(middle(reader), orientation).encode();
    } catch (ChatException e) {
      throw e;
    } catch (RuntimeException e) { // Readers throw any of them at a file that is broken
      throw new ChatException(ErrorCode.IMAGE_INVALID, e);
    } finally {
      reader.dispose();
    }
  }

  /** Known by the first bytes, whatever it is called. */
  private static String format(ImageInputStream file) throws IOException {
    int start = file.readInt();
    file.seek(0);
    if (start == 0x89504E47) {
      return "png";
    } else if (start >>> 8 == 0xFFD8FF) {
      return "jpeg";
    } else if (start == 0x47494638) {
      return "gif";
    }
    throw new ChatException(ErrorCode.IMAGE_INVALID);
  }

  /** The square in the middle, of not much more pixels than are needed. */
  private static BufferedImage middle(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MAX_PIXELS) {
      throw new ChatException(ErrorCode.IMAGE_TOO_LARGE);
    }
    int side = Math.min(width, height);
    int step = Math.max(1, side / (2 * Square.SIDE));
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
    part.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, part);
  }

  /** Of the warnings, only that the end is missing means anything. */
  private static IIOReadWarningListener refusingWhatIsCutOff() {
    return (source, warning) -> {
      if (warning.contains(CUT_OFF)) {
        throw new ChatException(ErrorCode.IMAGE_INVALID);
      }
    };
  }
}
