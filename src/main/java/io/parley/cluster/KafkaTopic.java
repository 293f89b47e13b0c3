package io.parley.cluster;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The topic that the nodes share. The first node makes it, the others look whether it has enough
 * partitions. Until that is known, which takes as long as Kafka is away, nothing is sent.
 */
@ApplicationScoped
public class KafkaTopic {

  private static final Logger LOG = Logger.getLogger(KafkaTopic.class.getName());
  private static final int AGAIN_MILLIS = 1_000;
  private static final int PATIENCE_MILLIS = 5_000;

  private final KafkaSettings settings;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread looking = new Thread(work, "parley-topic");
            looking.setDaemon(true);
            looking.setContextClassLoader(KafkaTopic.class.getClassLoader());
            return looking;
          });
  private volatile boolean there;
  private volatile String complaint = "";

  @Inject
  KafkaTopic(KafkaSettings settings) {
    this.settings = settings;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (settings.isGiven()) {
      thread.scheduleWithFixedDelay(this::look, 0, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Records may be sent. */
  boolean isThere() {
    return there;
  }

  private void look() {
    try (Admin admin = Admin.create(client())) {
      there = hasPartitions(partitions(admin).orElseGet(() -> make(admin)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RuntimeException e) {
      complain("Kafka does not answer: " + e.getMessage());
    }
    if (there) {
      thread.shutdown();
    }
  }

  private Map<String, Object> client() {
    Map<String, Object> client = new HashMap<>(settings.client());
    client.put("request.timeout.ms", PATIENCE_MILLIS);
    client.put("default.api.timeout.ms", PATIENCE_MILLIS);
    return client;
  }

  private Optional<Integer> partitions(Admin admin)
      throws ExecutionException, InterruptedException {
    try {
      Map<String, TopicDescription> found =
          admin.describeTopics(List.of(settings.topic())).allTopicNames().get();
      return Optional.ofNullable(found.get(settings.topic()))
          .map(topic -> topic.partitions().size());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Two nodes may try at once: whoever comes second looks again. */
  private int make(Admin admin) {
    NewTopic topic =
        new NewTopic(settings.topic(), settings.partitions(), (short) settings.replicas())
            .configs(
                Map.of(
                    TopicConfig.RETENTION_MS_CONFIG,
                    String.valueOf(settings.retention().toMillis())));
    try {
      admin.createTopics(List.of(topic)).all().get();
      LOG.log(
          Level.INFO,
          "Topic {0} made with {1} partitions",
          new Object[] {settings.topic(), settings.partitions()});
      return settings.partitions();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        return 0;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private boolean hasPartitions(int partitions) {
    if (partitions > 0 && partitions < settings.partitions()) {
      complain(
          "the topic "
              + settings.topic()
              + " has "
              + partitions
              + " partitions, and parley.kafka.partitions asks for "
              + settings.partitions());
    }
    return partitions >= settings.partitions();
  }

  /** Once for each reason. */
  private void complain(String reason) {
    if (!reason.equals(complaint)) {
      complaint = reason;
      LOG.log(Level.WARNING, "This node is not in touch with the cluster: {0}", reason);
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
