package io.parley.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.it.harness.Await;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final long FOR_EVER = 1_000_000;

  private final ConversationId conversation = ConversationId.of(AccountId.next(), AccountId.next());
  private final List<Long> passed = Collections.synchronizedList(new ArrayList<>());
  private InOrder inOrder = new InOrder(() -> true, FOR_EVER, FOR_EVER);

  @AfterEach
  void stop() {
    inOrder.stop();
  }

  private void take(long... sequences) {
    for (long seq : sequences) {
      inOrder.take(conversation, seq, () -> passed.add(seq));
    }
  }

  @Test
  void passesOnAtOnceWhatIsInOrder() {
    take(1, 2, 3);
    assertThat(passed).containsExactly(1L, 2L, 3L);
  }

  @Test
  void letsTheFirstOfAnOldConversationWaitForThoseThatMayBeOnTheirWay() {
    inOrder = new InOrder(() -> true, FOR_EVER, 1);
    CountDownLatch allCame = new CountDownLatch(1);
    giveUpNothingUntil(allCame);
    take(8, 7, 9);
    allCame.countDown();
    Await.until("all three", () -> passed.size() == 3);
    take(10);
    assertThat(passed).containsExactly(7L, 8L, 9L, 10L);
  }

  /** What waits in vain is passed on by one thread: it is held up in another conversation. */
  private void giveUpNothingUntil(CountDownLatch moment) {
    CountDownLatch heldUp = new CountDownLatch(1);
    ConversationId other = ConversationId.of(AccountId.next(), AccountId.next());
    inOrder.take(
        other,
        2,
        () -> {
          heldUp.countDown();
          await(moment);
        });
    await(heldUp);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void letsOneWaitForThoseBefore() {
    take(1, 4, 3);
    assertThat(passed).containsExactly(1L);
    take(2);
    assertThat(passed).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void passesOnWhatComesLate() {
    take(1, 2, 1, 3);
    assertThat(passed).containsExactly(1L, 2L, 1L, 3L);
  }

  @Test
  void givesUpWhatDoesNotCome() {
    inOrder = new InOrder(() -> true, 1, 1);
    take(1, 3, 4, 7);
    Await.until("those that waited", () -> passed.size() == 4);
    assertThat(passed).containsExactly(1L, 3L, 4L, 7L);
  }

  @Test
  void letsNothingWaitWhileNothingCanCome() {
    inOrder = new InOrder(() -> false, FOR_EVER, FOR_EVER);
    take(1, 3, 2);
    assertThat(passed).containsExactly(1L, 3L, 2L);
  }
}
