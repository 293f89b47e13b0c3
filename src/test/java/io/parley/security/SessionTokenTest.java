package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTokenTest {

  @Test
  void has256BitsInTheAlphabetOfUrls() {
    assertThat(SessionToken.next()).matches("[A-Za-z0-9_-]{43}");
    assertThat(SessionToken.next()).isNotEqualTo(SessionToken.next());
  }

  @Test
  void matchesItsOwnHashOnly() {
    String token = SessionToken.next();
    assertThat(SessionToken.hash(token)).hasSize(32);
    assertThat(SessionToken.matches(token, SessionToken.hash(token))).isTrue();
    assertThat(SessionToken.matches(token + "x", SessionToken.hash(token))).isFalse();
  }
}
