package io.parley.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Tells this server's own pages from those of other sites. */
public final class SameSite {

  private static final String HEADER = "X-Requested-With";
  private static final String VALUE = "parley";

  private SameSite() {}

  /**
   * Whether a request to {@code host} (the Host header) may come from a page of {@code origin} (the
   * Origin header): only from the same host and port. A request without an origin is no browser's,
   * or one of the same site.
   */
  public static boolean allows(@Nullable String origin, @Nullable String host) {
    return origin == null || host != null && host.equalsIgnoreCase(authority(origin));
  }

  private static @Nullable String authority(String origin) {
    try {
      return new URI(origin).getRawAuthority();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * Whether a request that changes something was really meant: it names itself with a header that
   * no other site can make a browser send, or it brings a token that no browser sends by itself.
   */
  public static boolean isMeant(HttpServletRequest request) {
    return SessionCookie.bearerTokenOf(request).isPresent()
        || VALUE.equals(request.getHeader(HEADER))
            && allows(request.getHeader("Origin"), request.getHeader("Host"));
  }
}
