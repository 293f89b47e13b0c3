package io.parley.group;

import io.parley.common.GroupId;
import io.parley.common.Names;
import io.parley.common.SearchTerms;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group people write in together. It begins with its owner as the only member, and ends when the
 * last member leaves. Whoever joins or leaves holds its row, so that the count is right.
 */
@Entity
class ChatGroup {

  @Id private UUID id;

  private String name;

  private String nameKey;

  private int memberCount;

  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected ChatGroup() {}

  ChatGroup(String name, Instant createdAt) {
    this.id = GroupId.next().value();
    this.name = name;
    this.nameKey = Names.fold(name);
    this.createdAt = createdAt;
  }

  GroupId id() {
    return new GroupId(id);
  }

  String name() {
    return name;
  }

  int memberCount() {
    return memberCount;
  }

  void changeMemberCount(int by) {
    memberCount += by;
  }

  /** What it is found by. */
  Set<String> terms() {
    return SearchTerms.of(name);
  }

  Group seenAs(@Nullable Role role) {
    return new Group(id(), name, memberCount, role, createdAt);
  }
}
