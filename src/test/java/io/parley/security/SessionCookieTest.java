package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.SessionId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

  @Test
  void isOutOfReachForScriptsAndOtherSites() {
    SessionCookie cookie = new SessionCookie(TestSettings.with(Map.of()));
    assertThat(cookie.give("t", false))
        .isEqualTo("parley_session=t; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict");
  }

  @Test
  void goesOverHttpsOnlyWhereThereIsHttps() {
    SessionCookie byRequest = new SessionCookie(TestSettings.with(Map.of()));
    SessionCookie bySetting =
        new SessionCookie(TestSettings.with(Map.of("parley.session.secure-cookie", "true")));
    assertThat(byRequest.give("t", true)).endsWith("; Secure");
    assertThat(bySetting.give("t", false)).endsWith("; Secure");
  }

  @Test
  void isTakenAwayByOneThatIsOverAtOnce() {
    SessionCookie cookie = new SessionCookie(TestSettings.with(Map.of()));
    assertThat(cookie.take(false)).startsWith("parley_session=; Path=/; Max-Age=0; ");
  }

  @Test
  void isGivenToABrowserOnceInAWhile() {
    SessionCookie cookie = new SessionCookie(TestSettings.with(Map.of()));
    SessionId one = SessionId.next();
    assertThat(cookie.isDue(one)).isTrue();
    assertThat(cookie.isDue(one)).isFalse();
    assertThat(cookie.isDue(SessionId.next())).isTrue();
  }
}
