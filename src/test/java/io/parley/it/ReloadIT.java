package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that is loaded again is no reason to be offline, with the grace there is by default. */
class ReloadIT {

  @RegisterExtension final People people = People.ofSharedServer();

  @Test
  void isNotSeenByFriends() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket bens = ben.connect();
    ChatSocket page = anna.connect();
    bens.awaitPresence(anna, "online");
    int before = bens.received().size();

    page.close();
    ChatSocket pageAgain = anna.connect();
    pageAgain.use("away");
    bens.awaitPresence(anna, "away");

    assertThat(bens.received().stream().skip(before))
        .extracting(frame -> frame.getPresence().getStatus())
        .doesNotContain("offline");
  }
}
