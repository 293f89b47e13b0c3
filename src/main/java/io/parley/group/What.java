package io.parley.group;

/** What happens in a group so that its conversation has a line about it. */
public enum What {
  CREATED("created"),
  JOINED("joined"),
  JOINED_BY_LINK("joinedByLink"),
  INVITED("invited"),
  LET_IN("letIn"),
  LEFT("left"),
  REMOVED("removed"),
  BANNED("banned"),
  RENAMED("renamed"),
  PICTURED("pictured"),
  NOTICED("noticed"),
  MADE_ADMIN("madeAdmin"),
  MADE_MEMBER("madeMember"),
  TRANSFERRED("transferred"),
  MUTED("muted"),
  UNMUTED("unmuted"),
  MUTED_ALL("mutedAll"),
  UNMUTED_ALL("unmutedAll"),
  PINNED("pinned");

  private final String word;

  What(String word) {
    this.word = word;
  }

  /** Its name in a line, see proto/README.md. */
  public String word() {
    return word;
  }
}
