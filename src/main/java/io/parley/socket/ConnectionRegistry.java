package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The open connections of this node: by account, and by group. The groups of an account are read
 * when it connects and kept true by membership events, so that a message to a group asks nobody.
 * Changes take turns; reading waits for nobody.
 */
@ApplicationScoped
public class ConnectionRegistry {

  /** An account with at least one connection. */
  private static final class Online {
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Set<GroupId> groups = new HashSet<>();
    private long membershipChanges;
  }

  private final Map<AccountId, Online> accounts = new ConcurrentHashMap<>();
  private final Map<GroupId, Set<AccountId>> members = new ConcurrentHashMap<>();

  /** Adds a connection; false when its account has {@code limit} already. */
  synchronized boolean add(Connection connection, int limit) {
    Online online = accounts.computeIfAbsent(connection.account(), account -> new Online());
    return online.connections.size() < limit && online.connections.add(connection);
  }

  synchronized void remove(Connection connection) {
    Online online = accounts.get(connection.account());
    if (online == null) {
      return;
    }
    online.connections.remove(connection);
    if (online.connections.isEmpty()) {
      accounts.remove(connection.account());
      online.groups.forEach(group -> drop(group, connection.account()));
    }
  }

  /**
   * Makes an account hear its groups. They are read without a lock, and read again when a
   * membership changed meanwhile.
   */
  void listen(AccountId account, Supplier<List<GroupId>> groups) {
    long before;
    do {
      before = changes(account);
    } while (!replace(account, groups.get(), before));
  }

  private synchronized long changes(AccountId account) {
    Online online = accounts.get(account);
    return online == null ? 0 : online.membershipChanges;
  }

  private synchronized boolean replace(AccountId account, List<GroupId> groups, long before) {
    Online online = accounts.get(account);
    if (online == null) {
      return true;
    }
    if (online.membershipChanges != before) {
      return false;
    }
    online.groups.forEach(group -> drop(group, account));
    online.groups.clear();
    groups.forEach(group -> hear(group, account, online));
    return true;
  }

  /** An account joined a group: from now on its connections hear it. */
  synchronized void join(GroupId group, AccountId account) {
    Online online = accounts.get(account);
    if (online != null) {
      online.membershipChanges++;
      hear(group, account, online);
    }
  }

  /** An account left a group: from now on its connections hear nothing of it. */
  synchronized void leave(GroupId group, AccountId account) {
    Online online = accounts.get(account);
    if (online != null) {
      online.membershipChanges++;
      online.groups.remove(group);
      drop(group, account);
    }
  }

  private void hear(GroupId group, AccountId account, Online online) {
    online.groups.add(group);
    members.computeIfAbsent(group, id -> ConcurrentHashMap.newKeySet()).add(account);
  }

  private void drop(GroupId group, AccountId account) {
    Set<AccountId> online = members.get(group);
    if (online != null && online.remove(account) && online.isEmpty()) {
      members.remove(group);
    }
  }

  Set<Connection> of(AccountId account) {
    @Nullable Online online = accounts.get(account);
    return online == null ? Set.of() : online.connections;
  }

  /** The members of a group who have a connection. */
  Set<AccountId> online(GroupId group) {
    return members.getOrDefault(group, Set.of());
  }

  List<Connection> of(SessionId login) {
    return all().stream().filter(connection -> connection.login().equals(login)).toList();
  }

  /** The accounts with a connection. */
  Set<AccountId> accounts() {
    return Set.copyOf(accounts.keySet());
  }

  List<Connection> all() {
    return accounts.values().stream().flatMap(online -> online.connections.stream()).toList();
  }
}
