package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Names;
import io.parley.common.SearchTerms;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A group people write in together. It begins with its owner and those the owner brings along, and
 * ends when the owner dissolves it or the last member leaves. Whoever changes it, or who is in it,
 * holds its row, so that the count is right and there is always one owner.
 */
@Entity
class ChatGroup {

  @Id private UUID id;

  private String name;

  private String nameKey;

  private String avatar;

  private int memberCount;

  @Embedded private Rules rules;

  @Embedded private Notice notice;

  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected ChatGroup() {}

  ChatGroup(String name, Instant createdAt) {
    this.id = GroupId.next().value();
    this.name = name;
    this.nameKey = Names.fold(name);
    this.avatar = "";
    this.rules = Rules.INITIAL;
    this.notice = Notice.NONE;
    this.createdAt = createdAt;
  }

  GroupId id() {
    return new GroupId(id);
  }

  String name() {
    return name;
  }

  void rename(String newName) {
    name = newName;
    nameKey = Names.fold(newName);
  }

  /** What it is found by. */
  Set<String> terms() {
    return SearchTerms.of(name);
  }

  String avatar() {
    return avatar;
  }

  void changeAvatar(String path) {
    avatar = path;
  }

  int memberCount() {
    return memberCount;
  }

  void changeMemberCount(int by) {
    memberCount += by;
  }

  Rules rules() {
    return rules;
  }

  void change(Rules newRules) {
    rules = newRules;
  }

  Notice notice() {
    return notice;
  }

  void write(String text, AccountId by, Instant at) {
    notice = new Notice(text, notice.version() + 1, by.value(), at);
  }

  Instant createdAt() {
    return createdAt;
  }

  /** What its members see. */
  GroupState state() {
    return state(notice);
  }

  /** What everybody else sees. */
  GroupState stateForStrangers() {
    return state(Notice.NONE);
  }

  private GroupState state(Notice shown) {
    return new GroupState(
        id(),
        name,
        avatar,
        memberCount,
        rules.joinPolicy(),
        rules.whoInvites(),
        rules.whoPins(),
        rules.whoMentionsAll(),
        rules.allMuted(),
        shown.text(),
        shown.version(),
        shown.by() == null ? "" : shown.by().toString(),
        shown.at());
  }
}
