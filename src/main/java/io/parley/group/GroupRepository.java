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
import java.util.Optional;

/** The tables of groups and of what they are found by. */
@ApplicationScoped
@Transactional
class GroupRepository {

  private static final String SEEN =
      "SELECT g AS chatGroup, m.role AS role FROM ChatGroup g"
          + " LEFT JOIN Membership m ON m.key.groupId = g.id AND m.key.accountId = :viewer";

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

  void remove(ChatGroup group) {
    entities.remove(group);
  }

  /** The group, held until the transaction ends. */
  Optional<ChatGroup> lock(GroupId id) {
    return Optional.ofNullable(
        entities.find(ChatGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** How many members the group has; empty when there is no such group. */
  Optional<Integer> memberCount(GroupId id) {
    return Optional.ofNullable(entities.find(ChatGroup.class, id.value()))
        .map(ChatGroup::memberCount);
  }

  Optional<Group> find(GroupId id, AccountId viewer) {
    return findAll(List.of(id), viewer).stream().findFirst();
  }

  /** Those of the groups that there are, as the viewer sees them. */
  List<Group> findAll(Collection<GroupId> ids, AccountId viewer) {
    return entities
        .createQuery(SEEN + " WHERE g.id IN :ids", Tuple.class)
        .setParameter("viewer", viewer.value())
        .setParameter("ids", ids.stream().map(GroupId::value).toList())
        .getResultStream()
        .map(GroupRepository::seen)
        .toList();
  }

  Page<GroupId> search(String beginning, PageRequest request) {
    return search.find(beginning, request).map(GroupId::new);
  }

  private static Group seen(Tuple row) {
    return row.get("chatGroup", ChatGroup.class).seenAs(row.get("role", Role.class));
  }
}
