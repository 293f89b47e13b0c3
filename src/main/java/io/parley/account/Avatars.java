package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of people and of groups. A new one is read first, outside of any transaction, and
 * kept in the transaction that makes its path known; the one before goes in the same.
 */
@ApplicationScoped
public class Avatars {

  private static final String PATH = "/api/avatars/";

  private final EntityManager entities;
  private final RateLimits limits;
  private final Clock clock;

  @Inject
  Avatars(EntityManager entities, RateLimits limits, Clock clock) {
    this.entities = entities;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Reads what somebody sends as a picture.
   *
   * @throws ChatException IMAGE_TOO_LARGE, IMAGE_INVALID, RATE_LIMITED
   */
  public Picture read(InputStream in, AccountId sender) {
    limits.take(Limit.PICTURE, sender.toString());
    return PictureReader.read(in);
  }

  /** Keeps a picture instead of the one at the path {@code before}, "" for none; gives its path. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String replace(String before, Picture picture) {
    forget(before);
    Avatar avatar = new Avatar(picture, Instant.ofEpochMilli(clock.millis()));
    entities.persist(avatar);
    return PATH + avatar.id();
  }

  /** Deletes the picture at a path; nothing happens for "". */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(String path) {
    if (path.startsWith(PATH)) {
      entities
          .createQuery("DELETE FROM Avatar a WHERE a.id = :id")
          .setParameter("id", Ids.parse(path.substring(PATH.length()), ErrorCode.NOT_FOUND))
          .executeUpdate();
    }
  }

  /**
   * The picture at a path.
   *
   * @throws ChatException NOT_FOUND
   */
  @Transactional
  public Picture at(String path) {
    return get(path.substring(PATH.length()));
  }

  /**
   * The picture with this id.
   *
   * @throws ChatException NOT_FOUND
   */
  @Transactional
  public Picture get(String id) {
    @Nullable Avatar avatar = entities.find(Avatar.class, Ids.parse(id, ErrorCode.NOT_FOUND));
    if (avatar == null) {
      throw new ChatException(ErrorCode.NOT_FOUND);
    }
    return avatar.picture();
  }
}
