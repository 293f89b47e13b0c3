package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

  private final PasswordHasher hasher = new PasswordHasher();

  @Test
  void hashesWithArgon2idAndTheParametersOfOwasp() {
    assertThat(hasher.hash("correct horse")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void hashesTheSamePasswordDifferentlyEachTime() {
    assertThat(hasher.hash("correct horse")).isNotEqualTo(hasher.hash("correct horse"));
  }

  @Test
  void knowsThePasswordAgainHoweverItsCharactersWereWritten() {
    String hash = hasher.hash("Jose\u0301 correct horse");
    assertThat(hasher.matches("José correct horse", hash)).isTrue();
    assertThat(hasher.matches("Jose correct horse", hash)).isFalse();
  }

  @Test
  void knowsNoPasswordOfNobody() {
    assertThat(hasher.matches("correct horse", null)).isFalse();
  }
}
