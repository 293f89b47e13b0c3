package io.parley.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the bus between the nodes is. A node that is out of touch serves on: it is ready all the
 * same, and says that it is degraded.
 */
@Readiness
@ApplicationScoped
public class BusHealth implements HealthCheck {

  private final ThisNode self;
  private final Nodes nodes;
  private final BusMeter meter;

  @Inject
  BusHealth(ThisNode self, Nodes nodes, BusMeter meter) {
    this.self = self;
    this.nodes = nodes;
    this.meter = meter;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("bus").up();
    if (self.isAlone()) {
      return answer.withData("state", "alone").build();
    }
    answer
        .withData("state", nodes.isInTouch() ? "in touch" : "serving, degraded: bus down")
        .withData("sent", meter.sent())
        .withData("lost", meter.lost())
        .withData("heard", meter.heard())
        .withData("latencyMillis", TimeUnit.MICROSECONDS.toMillis(meter.latencyMicros()));
    if (nodes.isInTouch()) {
      answer.withData("others", nodes.others().size());
    }
    return answer.build();
  }
}
