package io.parley.group;

import io.parley.common.GroupId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something a group is found by. */
@Entity
@Table(name = "chat_group_term")
class GroupTerm {

  /** Whose, and what. */
  @Embeddable
  record Key(@Column(name = "group_id") UUID ownerId, String term) {}

  @EmbeddedId private Key key;

  @SuppressWarnings("NullAway.Init")
  protected GroupTerm() {}

  GroupTerm(GroupId group, String term) {
    key = new Key(group.value(), term);
  }

  String term() {
    return key.term();
  }
}
