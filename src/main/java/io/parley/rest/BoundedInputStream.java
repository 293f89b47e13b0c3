package io.parley.rest;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Passes on no more bytes than it may, whatever length was announced, and throws TOO_LARGE then.
 */
class BoundedInputStream extends FilterInputStream {

  private long left;

  BoundedInputStream(InputStream in, long maxBytes) {
    super(in);
    left = maxBytes;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new ChatException(ErrorCode.TOO_LARGE);
    }
  }
}
