package io.parley.account;

import io.parley.common.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture somebody or a group has, at an address of its own. It never changes: another picture
 * has another address, and takes its place.
 */
@Entity
class Avatar {

  private static final int MEDIUM_BLOB = 16_777_215;

  @Id private UUID id;

  private String mediaType;

  @Lob
  @Column(length = MEDIUM_BLOB)
  private byte[] image;

  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Avatar() {}

  Avatar(Picture picture, Instant createdAt) {
    this.id = Ids.next();
    this.mediaType = picture.mediaType();
    this.image = picture.image();
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  Picture picture() {
    return new Picture(mediaType, image);
  }
}
