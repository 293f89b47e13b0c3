package io.parley.friend;

import io.parley.common.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * One side of a friendship: that an account has a friend, and what it notes about them. The other
 * side is a row of its own.
 */
@Entity
class Friendship {

  /** Whose friend, and who. */
  @Embeddable
  record Key(UUID accountId, UUID friendId) {

    static Key of(AccountId account, AccountId friend) {
      return new Key(account.value(), friend.value());
    }
  }

  @EmbeddedId private Key key;

  private UUID requestId;

  private Instant since;

  private String remark;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "friend_label",
      joinColumns = {@JoinColumn(name = "account_id"), @JoinColumn(name = "friend_id")})
  @Column(name = "label")
  private Set<String> labels = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Friendship() {}

  Friendship(Key key, UUID requestId, Instant since) {
    this.key = key;
    this.requestId = requestId;
    this.since = since;
    this.remark = "";
  }

  AccountId friend() {
    return new AccountId(key.friendId());
  }

  Instant since() {
    return since;
  }

  /** What the account calls its friend, or "". */
  String remark() {
    return remark;
  }

  void remark(String newRemark) {
    remark = newRemark;
  }

  /** In the order of their characters. */
  List<String> labels() {
    return labels.stream().sorted().toList();
  }

  void label(Set<String> newLabels) {
    labels.retainAll(newLabels);
    labels.addAll(newLabels);
  }
}
