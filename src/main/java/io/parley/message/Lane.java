package io.parley.message;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One thread that writes the messages of its conversations. It waits for no window: a batch is what
 * has gathered while the last commit ran.
 */
final class Lane implements Runnable {

  private static final Logger LOG = Logger.getLogger(Lane.class.getName());

  private record Job(Draft draft, Reply reply) {}

  private final BlockingQueue<Job> queue;
  private final int batch;
  private final MessageLog log;
  private final Consumer<MessageSent> sent;
  private final Thread thread;
  private volatile boolean stopping;

  Lane(int number, MessageSettings settings, MessageLog log, Consumer<MessageSent> sent) {
    this.queue = new ArrayBlockingQueue<>(settings.queue());
    this.batch = settings.batch();
    this.log = log;
    this.sent = sent;
    this.thread = new Thread(this, "parley-lane-" + number);
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  /** False when the queue is full. */
  boolean offer(Draft draft, Reply reply) {
    return !stopping && queue.offer(new Job(draft, reply));
  }

  /** Writes what is queued, then ends; returns when it has, or after that many milliseconds. */
  void stop(long patience) {
    stopping = true;
    thread.interrupt();
    try {
      thread.join(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    List<Job> jobs = new ArrayList<>(batch);
    while (!stopping || !queue.isEmpty()) {
      take(jobs);
      if (!jobs.isEmpty()) {
        write(jobs);
        jobs.clear();
      }
    }
  }

  private void take(List<Job> jobs) {
    if (queue.drainTo(jobs, batch) > 0) {
      return;
    }
    try {
      jobs.add(queue.take());
      queue.drainTo(jobs, batch - 1);
    } catch (InterruptedException e) {
      LOG.log(Level.FINE, "Asked to stop", e);
    }
  }

  private void write(List<Job> jobs) {
    List<Outcome> outcomes;
    try {
      outcomes = log.append(jobs.stream().map(Job::draft).toList());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A batch of messages could not be written", e);
      Outcome failed = new Outcome.Refused(new ChatException(ErrorCode.INTERNAL, e));
      outcomes = jobs.stream().map(job -> failed).toList();
    }
    for (int i = 0; i < jobs.size(); i++) {
      answer(jobs.get(i), outcomes.get(i));
    }
  }

  /** A failure to tell one sender must not keep the next from hearing. */
  private void answer(Job job, Outcome outcome) {
    try {
      if (outcome instanceof Outcome.Written written) {
        job.reply().accepted(written.message());
        if (written.fresh()) {
          sent.accept(new MessageSent(written.message(), job.draft().to()));
        }
      } else if (outcome instanceof Outcome.Refused refused) {
        job.reply().refused(refused.reason());
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The outcome of a message could not be told", e);
    }
  }
}
