package io.parley.cluster;

import io.parley.common.Shared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells an event of another node to those who observe it after the commit. Those who observe it
 * within the transaction did so on the node where it happened.
 */
@ApplicationScoped
class RemoteEvents {

  private static final Logger LOG = Logger.getLogger(RemoteEvents.class.getName());

  private final BeanManager beans;
  private final Map<Class<?>, List<ObserverMethod<? super Shared>>> observers =
      new ConcurrentHashMap<>();

  @Inject
  RemoteEvents(BeanManager beans) {
    this.beans = beans;
  }

  void tell(Shared event) {
    for (ObserverMethod<? super Shared> observer :
        observers.computeIfAbsent(event.getClass(), type -> observersOf(event))) {
      try {
        observer.notify(event);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "An event of another node could not be told: " + event, e);
      }
    }
  }

  private List<ObserverMethod<? super Shared>> observersOf(Shared event) {
    return beans.resolveObserverMethods(event).stream()
        .filter(observer -> observer.getTransactionPhase() != TransactionPhase.IN_PROGRESS)
        .filter(observer -> !observer.getBeanClass().equals(EventSender.class))
        .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
        .toList();
  }
}
