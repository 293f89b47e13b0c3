package io.parley.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.common.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** How the token of a login session travels: in a cookie, or as a bearer token (RFC 6750, 2.1). */
@ApplicationScoped
public class SessionCookie {

  public static final String NAME = "parley_session";

  private static final String BEARER = "Bearer ";

  /** A browser that comes this often in the life of a session never loses its cookie before. */
  private static final int TIMES = 10;

  private static final int MAX_REMEMBERED = 100_000;

  private final SecuritySettings settings;
  private final Cache<SessionId, Boolean> given;

  @Inject
  SessionCookie(SecuritySettings settings) {
    this.settings = settings;
    this.given =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(settings.sessionLifetime().dividedBy(TIMES))
            .build();
  }

  /** Whether it is time for the browser of a session to get its cookie anew; once each time. */
  boolean isDue(SessionId session) {
    return given.asMap().putIfAbsent(session, true) == null;
  }

  /** The token a request carries; a bearer token goes before a cookie. */
  static Optional<String> tokenOf(HttpServletRequest request) {
    Optional<String> bearer = bearerTokenOf(request);
    return bearer.isPresent() ? bearer : cookieTokenOf(request);
  }

  /** The token a program sends by itself; no browser does so for another site's page. */
  static Optional<String> bearerTokenOf(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  private static Optional<String> cookieTokenOf(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** The Set-Cookie header (RFC 6265) that gives a browser the token, until the session expires. */
  public String give(String token, boolean secure) {
    return header(token, settings.sessionLifetime(), secure);
  }

  /** The Set-Cookie header that takes the token from the browser. */
  public String take(boolean secure) {
    return header("", Duration.ZERO, secure);
  }

  private String header(String value, Duration age, boolean secure) {
    return NAME
        + "="
        + value
        + "; Path=/; Max-Age="
        + age.toSeconds()
        + "; HttpOnly; SameSite=Strict"
        + (secure || settings.secureCookie() ? "; Secure" : "");
  }
}
