package io.parley.message;

import java.sql.SQLException;

/** Between the check and the writing of a message its sender has left, or was taken out. */
final class SenderGone extends SQLException {

  private static final long serialVersionUID = 1;

  SenderGone(Reader sender) {
    super(sender + " takes no part any more");
  }
}
