package io.parley.account;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** How a camera was held: a JPEG says so in its Exif part (CIPA DC-008, tag 274), as 1 to 8. */
final class Orientation {

  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final int JPEG = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int MARKER = 0xFF00;
  private static final int EXIF = 0x45786966;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private Orientation() {}

  /** What the file says, upright if it says nothing that makes sense; the file is at its start. */
  static int of(ImageInputStream file) throws IOException {
    try {
      int said = file.readUnsignedShort() == JPEG ? inSegments(file) : UPRIGHT;
      return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
    } catch (EOFException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    } finally {
      file.setByteOrder(ByteOrder.BIG_ENDIAN);
      file.seek(0);
    }
  }

  private static int inSegments(ImageInputStream file) throws IOException {
    int marker = file.readUnsignedShort();
    while (marker != START_OF_SCAN && (marker & MARKER) == MARKER) {
      long next = file.getStreamPosition() + file.readUnsignedShort();
      if (marker == APP1 && file.readInt() == EXIF) {
        file.skipBytes(2);
        return inDirectory(file, file.getStreamPosition());
      }
      file.seek(next);
      marker = file.readUnsignedShort();
    }
    return UPRIGHT;
  }

  /** In the first directory of the TIFF structure that begins at {@code start}. */
  private static int inDirectory(ImageInputStream file, long start) throws IOException {
    if (file.readUnsignedShort() == LITTLE_ENDIAN) {
      file.setByteOrder(ByteOrder.LITTLE_ENDIAN);
    }
    file.skipBytes(2);
    long directory = start + file.readUnsignedInt();
    file.seek(directory);
    int entries = file.readUnsignedShort();
    for (int i = 0; i < entries; i++) {
      file.seek(directory + 2 + (long) i * ENTRY_BYTES);
      if (file.readUnsignedShort() == TAG) {
        file.skipBytes(6);
        return file.readUnsignedShort();
      }
    }
    return UPRIGHT;
  }
}
