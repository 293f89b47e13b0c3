package io.parley.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ScheduledExecutorService;
import org.glassfish.tyrus.core.BaseContainer;
import org.junit.jupiter.api.Test;

/** The field is private API of Tyrus: a version without it is found here, before it is slow. */
class IdleTimerRemovalTest {

  @Test
  void tyrusStillKeepsItsTimerInTheField() throws NoSuchFieldException {
    Class<?> type = BaseContainer.class.getDeclaredField(IdleTimerRemoval.FIELD).getType();

    assertThat(ScheduledExecutorService.class).isAssignableTo(type);
  }
}
