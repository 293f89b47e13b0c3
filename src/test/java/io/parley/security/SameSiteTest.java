package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

  @ParameterizedTest
  @CsvSource({
    "https://chat.example, chat.example, true",
    "https://Chat.Example, chat.example, true",
    "http://localhost:8080, localhost:8080, true",
    "http://[::1]:8080, [::1]:8080, true",
    ", chat.example, true",
    "https://evil.example, chat.example, false",
    "https://chat.example.evil.example, chat.example, false",
    "https://chat.example@evil.example, chat.example, false",
    "http://localhost:8081, localhost:8080, false",
    "null, chat.example, false",
    "https://chat.example, , false",
    "'%', chat.example, false",
  })
  void allowsOwnPagesOnly(String origin, String host, boolean allowed) {
    assertThat(SameSite.allows(origin, host)).isEqualTo(allowed);
  }
}
