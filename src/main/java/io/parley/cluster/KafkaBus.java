package io.parley.cluster;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** The bus over a topic of Kafka; a key always has the same partition. */
@ApplicationScoped
@Typed(KafkaBus.class)
class KafkaBus implements ClusterBus {

  /** Records on their way at most; with more, the brokers are away. */
  private static final int MAX_ON_THE_WAY = 20_000;

  private static final long FLUSH_NANOS = TimeUnit.SECONDS.toNanos(3);
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final Emitter<byte[]> emitter;
  private final KafkaTopic topic;
  private final BusMeter meter;
  private final int partitions;
  private final AtomicInteger onTheWay = new AtomicInteger();

  @Inject
  KafkaBus(
      @Channel(KafkaChannels.OUT) @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          Emitter<byte[]> emitter,
      KafkaTopic topic,
      BusMeter meter,
      KafkaSettings settings) {
    this.emitter = emitter;
    this.topic = topic;
    this.meter = meter;
    this.partitions = settings.partitions();
  }

  @Override
  public void send(String key, byte[] bytes) {
    if (onTheWay.incrementAndGet() > MAX_ON_THE_WAY || !topic.isThere()) {
      done(false);
      return;
    }
    try {
      emitter.send(
          Message.of(bytes, Metadata.of(address(key)), this::arrived, failure -> failed()));
    } catch (RuntimeException e) {
      done(false);
    }
  }

  private OutgoingKafkaRecordMetadata<String> address(String key) {
    return OutgoingKafkaRecordMetadata.<String>builder()
        .withKey(key)
        .withPartition(Math.floorMod(key.hashCode(), partitions))
        .build();
  }

  private CompletionStage<Void> arrived() {
    return done(true);
  }

  private CompletionStage<Void> failed() {
    return done(false);
  }

  private CompletionStage<Void> done(boolean arrived) {
    onTheWay.decrementAndGet();
    if (arrived) {
      meter.countSent();
    } else {
      meter.countLost();
    }
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void flush() {
    long deadline = System.nanoTime() + FLUSH_NANOS;
    while (onTheWay.get() > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
