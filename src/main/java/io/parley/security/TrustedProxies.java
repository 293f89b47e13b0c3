package io.parley.security;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reverse proxies are believed when they say for whom they ask. What anybody else says of
 * that is not even looked at.
 */
@ApplicationScoped
public class TrustedProxies implements Settings {

  private static final Setting<String> PROXIES =
      Setting.text(
          "parley.http.trusted-proxies",
          "",
          "Reverse proxies whose X-Forwarded-For is believed: addresses, or networks such as"
              + " 10.0.0.0/8, with commas in between; empty: none.");

  private final List<Network> networks;

  @Inject
  TrustedProxies(Configuration configuration) {
    networks =
        Arrays.stream(configuration.read(PROXIES).split(","))
            .map(String::strip)
            .filter(network -> !network.isEmpty())
            .map(network -> Network.parse(network, PROXIES.key()))
            .toList();
  }

  @Override
  public List<Setting<?>> declared() {
    return List.of(PROXIES);
  }

  /**
   * The address of the client of a request: the last one that is no trusted proxy.
   *
   * @param remote who sends the request
   * @param forwardedFor its header X-Forwarded-For
   */
  String client(String remote, @Nullable String forwardedFor) {
    String client = remote;
    String[] hops = forwardedFor == null ? new String[0] : forwardedFor.split(",");
    for (int hop = hops.length - 1; hop >= 0 && isTrusted(client); hop--) {
      client = hops[hop].strip();
    }
    return client;
  }

  private boolean isTrusted(String address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }
}
