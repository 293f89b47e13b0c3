package io.parley.socket;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.reflect.Field;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the idle timer out of Tyrus. It schedules a task for every frame sent and received, even
 * when no idle timeout is set, and that is 71 % of the server's time; {@link Sweeper} does its
 * work. The field is private API: without it the server starts all the same, slower, and says so.
 */
@WebListener
public class IdleTimerRemoval implements ServletContextListener {

  static final String CONTAINER = "jakarta.websocket.server.ServerContainer";
  static final String FIELD = "managedScheduledExecutorService";

  private static final Logger LOG = Logger.getLogger(IdleTimerRemoval.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Object container = event.getServletContext().getAttribute(CONTAINER);
    try {
      replaceTimer(container);
      LOG.info("The idle timer of the WebSocket container is out of the way");
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.WARNING, "The idle timer of the WebSocket container stays; sends cost more", e);
    }
  }

  private static void replaceTimer(@Nullable Object container) throws ReflectiveOperationException {
    if (container == null) {
      throw new NoSuchFieldException(CONTAINER);
    }
    Field field = find(container.getClass());
    field.setAccessible(true);
    field.set(container, new NoTimer());
  }

  private static Field find(Class<?> type) throws NoSuchFieldException {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(FIELD)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(FIELD);
  }

  /** Schedules nothing. */
  private static final class NoTimer extends ScheduledThreadPoolExecutor {

    NoTimer() {
      super(0);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
      return new Never<>();
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
      return new Never<>();
    }
  }

  /** What was not scheduled is done, and never due. */
  private static final class Never<V> extends CompletableFuture<V> implements ScheduledFuture<V> {

    Never() {
      cancel(false);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return 0;
    }
  }
}
