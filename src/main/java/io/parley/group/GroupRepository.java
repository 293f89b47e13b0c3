package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.TermSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables of groups and of what they are found by. */
@ApplicationScoped
@Transactional
class GroupRepository {

  private static final String SEEN =
      "SELECT g AS chatGroup, m AS membership, r.id AS request FROM ChatGroup g"
          + " LEFT JOIN Membership m ON m.key.groupId = g.id AND m.key.accountId = :viewer"
          + " LEFT JOIN PendingJoin r ON r.groupId = g.id AND r.accountId = :viewer";

  private final EntityManager entities;
  private final TermSearch search;

  @Inject
  GroupRepository(EntityManager entities) {
    this.entities = entities;
    this.search = new TermSearch(entities, GroupTerm.class);
  }

  void add(ChatGroup group) {
    entities.persist(group);
    entities.flush();
    group.terms().forEach(term -> entities.persist(new GroupTerm(group.id(), term)));
  }

  /** Makes the group be found by what it is called now. */
  void renewTerms(ChatGroup group) {
    Set<String> terms = group.terms();
    List<GroupTerm> before =
        entities
            .createQuery("SELECT t FROM GroupTerm t WHERE t.key.ownerId = :id", GroupTerm.class)
            .setParameter("id", group.id().value())
            .getResultList();
    before.stream().filter(term -> !terms.remove(term.term())).forEach(entities::remove);
    terms.forEach(term -> entities.persist(new GroupTerm(group.id(), term)));
  }

  /** Takes with it everything that is the group's. */
  void remove(ChatGroup group) {
    entities.remove(group);
  }

  /** The group, held until the transaction ends. */
  Optional<ChatGroup> lock(GroupId id) {
    return Optional.ofNullable(
        entities.find(ChatGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<ChatGroup> find(GroupId id) {
    return Optional.ofNullable(entities.find(ChatGroup.class, id.value()));
  }

  /** As it is in the table, whatever the transaction has read of it before. */
  Optional<GroupMemory.Known> known(GroupId id) {
    return entities
        .createQuery("SELECT g.memberCount, g.rules FROM ChatGroup g WHERE g.id = :id", Tuple.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(row -> new GroupMemory.Known(row.get(0, Integer.class), row.get(1, Rules.class)))
        .findFirst();
  }

  Optional<Group> find(GroupId id, AccountId viewer) {
    return findAll(List.of(id), viewer).stream().findFirst();
  }

  /** Those of the groups that there are, as the viewer sees them. */
  List<Group> findAll(Collection<GroupId> ids, AccountId viewer) {
    List<Tuple> rows =
        entities
            .createQuery(SEEN + " WHERE g.id IN :ids", Tuple.class)
            .setParameter("viewer", viewer.value())
            .setParameter("ids", ids.stream().map(GroupId::value).toList())
            .getResultList();
    List<GroupSeen> seen = rows.stream().map(GroupRepository::seen).toList();
    Map<UUID, Long> waiting =
        waiting(seen.stream().filter(GroupSeen::showsRequests).map(GroupSeen::id).toList());
    return seen.stream().map(row -> row.toGroup(waiting.getOrDefault(row.id(), 0L))).toList();
  }

  private static GroupSeen seen(Tuple row) {
    return new GroupSeen(
        row.get("chatGroup", ChatGroup.class),
        row.get("membership", Membership.class),
        row.get("request") != null);
  }

  /** How many ask to join each of these groups; those are left out that nobody asks to join. */
  private Map<UUID, Long> waiting(List<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "SELECT r.groupId, COUNT(r) FROM PendingJoin r WHERE r.groupId IN :ids"
                + " GROUP BY r.groupId",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  Page<GroupId> search(String beginning, PageRequest request) {
    return search.find(beginning, request).map(GroupId::new);
  }
}
