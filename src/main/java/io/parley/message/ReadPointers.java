package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Moves read pointers forward. Like a lane it writes what has gathered while the last commit ran,
 * in one transaction; {@link ConversationRead} is fired after it, once for each pointer that moved.
 */
@ApplicationScoped
public class ReadPointers implements Runnable {

  private static final Logger LOG = Logger.getLogger(ReadPointers.class.getName());
  private static final int QUEUE = 10_000;
  private static final int BATCH = 500;
  private static final int RETRY_SECONDS = 2;

  private record Job(Reader reader, long seq, Consumer<ChatException> refused) {}

  private final LinkedBlockingQueue<Job> queue = new LinkedBlockingQueue<>(QUEUE);
  private final MessageLog log;
  private final Event<ConversationRead> read;
  private final Thread thread = new Thread(this, "parley-read-pointers");
  private volatile boolean stopping;

  @Inject
  public ReadPointers(MessageLog log, Event<ConversationRead> read) {
    this.log = log;
    this.read = read;
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Somebody has read a conversation up to {@code seq}; returns at once. {@code refused} is called,
   * on another thread, when they have no such conversation or the database cannot be reached.
   *
   * @throws ChatException UNAVAILABLE when too many wait already
   */
  public void read(
      AccountId reader, ConversationId conversation, long seq, Consumer<ChatException> refused) {
    if (!queue.offer(new Job(new Reader(reader, conversation), seq, refused))) {
      throw ChatException.retryAfter(ErrorCode.UNAVAILABLE, RETRY_SECONDS);
    }
  }

  @Override
  public void run() {
    List<Job> jobs = new ArrayList<>();
    while (!stopping) {
      try {
        jobs.add(queue.take());
        queue.drainTo(jobs, BATCH - 1);
        write(jobs);
      } catch (InterruptedException e) {
        LOG.log(Level.FINE, "Asked to stop", e);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "Read pointers could not be told", e);
      }
      jobs.clear();
    }
  }

  private void write(List<Job> jobs) {
    SortedMap<Reader, Long> wanted = new TreeMap<>();
    jobs.forEach(job -> wanted.merge(job.reader(), job.seq(), Math::max));
    try {
      SortedMap<Reader, ReadState> states =
          log.inTransaction(connection -> move(connection, wanted));
      jobs.stream()
          .filter(job -> !states.containsKey(job.reader()))
          .forEach(job -> job.refused().accept(new ChatException(ErrorCode.NOT_A_MEMBER)));
      states.forEach(this::tell);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Read pointers could not be written", e);
      ChatException reason = ChatException.retryAfter(ErrorCode.UNAVAILABLE, RETRY_SECONDS);
      jobs.forEach(job -> job.refused().accept(reason));
    }
  }

  private static SortedMap<Reader, ReadState> move(
      Connection connection, SortedMap<Reader, Long> wanted) throws SQLException {
    SortedMap<Reader, ReadState> states = new TreeMap<>();
    SortedMap<Reader, ReadMark> moves = new TreeMap<>();
    for (Map.Entry<Reader, Long> entry : wanted.entrySet()) {
      Reader reader = entry.getKey();
      ReadState state = MessageTable.readState(connection, reader, entry.getValue()).orElse(null);
      if (state != null) {
        states.put(reader, state);
        if (state.moved()) {
          moves.put(reader, state.reached());
        }
      }
    }
    MessageTable.markRead(connection, moves);
    return states;
  }

  private void tell(Reader reader, ReadState state) {
    if (state.moved()) {
      read.fire(
          new ConversationRead(
              reader.conversation(),
              reader.account(),
              state.with(),
              state.reached().seq(),
              state.unread()));
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    thread.interrupt();
  }
}
