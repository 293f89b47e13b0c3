package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.protocol.Wire;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands frames to the connections of an audience, on its own threads: in order for each key,
 * encoded once. Guarantee: at most once a connection; whoever misses something asks by sequence.
 */
@ApplicationScoped
public class Deliverer {

  private final ConnectionRegistry registry;
  private final Stripes stripes;

  @Inject
  public Deliverer(ConnectionRegistry registry, SocketSettings settings) {
    this.registry = registry;
    this.stripes = new Stripes("parley-delivery", settings.deliveryThreads());
  }

  /** To every connection of these accounts; the message is made on the delivery thread. */
  void toAccounts(
      Object key,
      AccountId sender,
      Collection<AccountId> audience,
      Supplier<Wire.Message> message) {
    stripes.execute(key, () -> offer(sender, audience, message));
  }

  /** To every connection of a group's members. */
  void toMembers(Object key, AccountId sender, GroupId group, Supplier<Wire.Message> message) {
    stripes.execute(key, () -> offer(sender, registry.online(group), message));
  }

  /** A control frame to every connection of these accounts that understands it. */
  void tell(Object key, Collection<AccountId> audience, Supplier<Wire.Message> control) {
    stripes.execute(key, () -> tell(audience, control));
  }

  /** A control frame to the members of a group who are online when its turn comes. */
  void tellMembers(Object key, GroupId group, Supplier<Wire.Message> control) {
    stripes.execute(key, () -> tell(registry.online(group), control));
  }

  /** The same, to those of them who may know. */
  void tellMembers(
      Object key, GroupId group, Predicate<AccountId> may, Supplier<Wire.Message> control) {
    stripes.execute(key, () -> tell(registry.online(group).stream().filter(may).toList(), control));
  }

  private void tell(Collection<AccountId> audience, Supplier<Wire.Message> control) {
    Supplier<Wire.Message> once = once(control);
    for (AccountId account : audience) {
      registry.of(account).forEach(connection -> connection.sendControl(once.get()));
    }
  }

  private void offer(
      AccountId sender, Collection<AccountId> audience, Supplier<Wire.Message> message) {
    Supplier<Broadcast> once = once(() -> new Broadcast(message.get(), sender));
    for (AccountId account : List.copyOf(audience)) {
      registry.of(account).forEach(connection -> once.get().offer(connection));
    }
  }

  /** Made when the first connection is met: where there is none, it costs nothing. */
  private static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private @Nullable T made;

      @Override
      public T get() {
        T value = made;
        if (value == null) {
          value = maker.get();
          made = value;
        }
        return value;
      }
    };
  }

  @PreDestroy
  void stop() {
    stripes.stop();
  }
}
