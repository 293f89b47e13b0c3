package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationIdTest {

  private final AccountId ann = AccountId.next();
  private final AccountId ben = AccountId.next();

  @Test
  void isTheSameFromBothSides() {
    assertThat(ConversationId.of(ann, ben)).isEqualTo(ConversationId.of(ben, ann));
  }

  @Test
  void differsForEachPair() {
    assertThat(ConversationId.of(ann, ben)).isNotEqualTo(ConversationId.of(ann, AccountId.next()));
  }

  @Test
  void isAUuidOfVersion8() {
    UUID id = ConversationId.of(ann, ben).value();
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoUuid() {
    assertThatThrownBy(() -> ConversationId.parse("1-1-1-1-1", ErrorCode.CONVERSATION_NOT_FOUND))
        .isInstanceOf(ChatException.class)
        .hasMessage("CONVERSATION_NOT_FOUND");
  }
}
