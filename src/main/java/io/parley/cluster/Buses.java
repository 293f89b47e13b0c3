package io.parley.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

/** Which bus there is. That over Kafka is touched only where there is a cluster. */
@ApplicationScoped
class Buses {

  @Produces
  @ApplicationScoped
  ClusterBus bus(ThisNode self, Instance<KafkaBus> kafka) {
    return self.isAlone() ? new LocalBus() : kafka.get();
  }
}
