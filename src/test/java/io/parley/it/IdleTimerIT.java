package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In the very server that is shipped, the timer that costs most of its time is gone. */
class IdleTimerIT {

  @RegisterExtension final People people = People.ofSharedServer();

  @Test
  void theIdleTimerIsOutOfTheWay() {
    assertThat(people.server().log())
        .contains("The idle timer of the WebSocket container is out of the way")
        .doesNotContain("The idle timer of the WebSocket container stays");
  }
}
