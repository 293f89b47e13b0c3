package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.settings.BadSettingException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

  private static TrustedProxies trusting(String proxies) {
    return new TrustedProxies(
        TestSettings.configuration(Map.of("parley.http.trusted-proxies", proxies)));
  }

  @Test
  void believeNobodyByDefault() {
    assertThat(trusting("").client("192.0.2.1", "203.0.113.7")).isEqualTo("192.0.2.1");
  }

  @Test
  void believeAProxyAndNotWhatTheClientTold() {
    TrustedProxies proxies = trusting("10.0.0.0/8, ::1");
    assertThat(proxies.client("10.1.2.3", "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(proxies.client("::1", "203.0.113.7, 10.9.9.9")).isEqualTo("203.0.113.7");
    assertThat(proxies.client("11.0.0.1", "203.0.113.7")).isEqualTo("11.0.0.1");
    assertThat(proxies.client("10.1.2.3", null)).isEqualTo("10.1.2.3");
  }

  @Test
  void areAddresses() {
    assertThatThrownBy(() -> trusting("proxy.example.org"))
        .isInstanceOf(BadSettingException.class)
        .hasMessageContaining("parley.http.trusted-proxies");
    assertThatThrownBy(() -> trusting("10.0.0.0/33")).isInstanceOf(BadSettingException.class);
  }
}
