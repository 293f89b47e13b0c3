package io.parley.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberPlaceTest {

  @Test
  void isReadAsItIsWritten() {
    MemberPlace place = new MemberPlace(Role.ADMIN, Instant.ofEpochMilli(7), UUID.randomUUID());
    assertThat(MemberPlace.parse(place.toString())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ADMIN 7",
        "7 00000000-0000-7000-8000-000000000001",
        "KING 7 00000000-0000-7000-8000-000000000001",
        "ADMIN x 00000000-0000-7000-8000-000000000001",
        "ADMIN 7 x"
      })
  void refusesWhatIsNone(String text) {
    assertThatThrownBy(() -> MemberPlace.parse(text)).isInstanceOf(ChatException.class);
  }
}
