package io.parley.group;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The groups that two people are in. */
@ApplicationScoped
public class CommonGroups {

  private final EntityManager entities;
  private final GroupService groups;
  private final Profiles profiles;

  @Inject
  CommonGroups(EntityManager entities, GroupService groups, Profiles profiles) {
    this.entities = entities;
    this.groups = groups;
    this.profiles = profiles;
  }

  /**
   * The newest first.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  @Transactional
  public Page<Group> list(AccountId viewer, AccountId person, PageRequest request) {
    if (!profiles.exists(person)) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    Page<GroupId> ids =
        request.page(find(viewer, person, request), UUID::toString).map(GroupId::new);
    return ids.lookUp(groups.getAll(ids.items(), viewer));
  }

  private List<UUID> find(AccountId viewer, AccountId person, PageRequest request) {
    UUID after = request.afterId();
    String from = after == null ? "" : " AND mine.key.groupId < :after";
    TypedQuery<UUID> query =
        entities
            .createQuery(
                "SELECT mine.key.groupId FROM Membership mine"
                    + " JOIN Membership theirs ON theirs.key.groupId = mine.key.groupId"
                    + " WHERE mine.key.accountId = :viewer AND theirs.key.accountId = :person"
                    + from
                    + " ORDER BY mine.key.groupId DESC",
                UUID.class)
            .setParameter("viewer", viewer.value())
            .setParameter("person", person.value())
            .setMaxResults(request.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }
}
