package io.parley.group;

import io.parley.common.GroupId;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of links into groups. */
@ApplicationScoped
@Transactional
class GroupLinkRepository {

  private final EntityManager entities;

  @Inject
  GroupLinkRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(JoinLink link) {
    entities.persist(link);
  }

  void remove(JoinLink link) {
    entities.remove(link);
  }

  Optional<JoinLink> find(GroupId group, UUID id) {
    return Optional.ofNullable(entities.find(JoinLink.class, id))
        .filter(link -> link.group().equals(group));
  }

  Optional<JoinLink> find(String token) {
    return entities
        .createQuery("SELECT l FROM JoinLink l WHERE l.token = :token", JoinLink.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  /** Which group the link leads to; the link itself is not read. */
  Optional<GroupId> group(String token) {
    return entities
        .createQuery("SELECT l.groupId FROM JoinLink l WHERE l.token = :token", UUID.class)
        .setParameter("token", token)
        .getResultStream()
        .map(GroupId::new)
        .findFirst();
  }

  /** The newest first. */
  List<JoinLink> list(GroupId group, PageRequest request) {
    UUID after = request.afterId();
    TypedQuery<JoinLink> query =
        entities
            .createQuery(
                "SELECT l FROM JoinLink l WHERE l.groupId = :group"
                    + (after == null ? "" : " AND l.id < :after")
                    + " ORDER BY l.id DESC",
                JoinLink.class)
            .setParameter("group", group.value())
            .setMaxResults(request.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }
}
