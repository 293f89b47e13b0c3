package io.parley.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that every bean is given. */
@ApplicationScoped
class SystemClock {

  @Produces
  Clock utc() {
    return Clock.systemUTC();
  }
}
