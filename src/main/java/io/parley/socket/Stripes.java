package io.parley.socket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A few threads; work with the same key always meets the same one, in the order it was given. */
final class Stripes {

  private static final Logger LOG = Logger.getLogger(Stripes.class.getName());

  private final List<ExecutorService> threads = new ArrayList<>();

  Stripes(String name, int count) {
    for (int number = 0; number < count; number++) {
      String threadName = name + "-" + number;
      threads.add(
          Executors.newSingleThreadExecutor(
              work -> {
                Thread thread = new Thread(work, threadName);
                thread.setDaemon(true);
                return thread;
              }));
    }
  }

  void execute(Object key, Runnable work) {
    threads.get(Math.floorMod(key.hashCode(), threads.size())).execute(() -> guarded(work));
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Something that happened could not be delivered", e);
    }
  }

  void stop() {
    threads.forEach(ExecutorService::shutdown);
  }
}
