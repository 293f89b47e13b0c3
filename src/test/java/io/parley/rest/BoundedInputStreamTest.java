package io.parley.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedInputStreamTest {

  @Test
  void passesOnWhatIsNotTooMuch() throws IOException {
    try (InputStream in = bounded(10)) {
      assertThat(in.readAllBytes()).hasSize(10);
    }
  }

  @Test
  void refusesOneByteMore() throws IOException {
    try (InputStream in = bounded(11)) {
      assertTooLarge(in::readAllBytes);
    }
  }

  @Test
  void countsSingleAndSkippedBytesToo() throws IOException {
    try (InputStream in = bounded(11)) {
      assertThat(in.read()).isZero();
      assertThat(in.skip(9)).isEqualTo(9);
      assertTooLarge(in::read);
    }
  }

  private static InputStream bounded(int length) {
    return new BoundedInputStream(new ByteArrayInputStream(new byte[length]), 10);
  }

  private static void assertTooLarge(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_LARGE));
  }
}
