package io.parley.message;

/**
 * How far somebody has read a conversation whose newest message is {@code lastSeq}.
 *
 * @param with the other one of a pair, or the group
 */
record ReadState(Recipient with, long lastSeq, long readSeq, boolean moved) {

  ReadState readUpTo(long seq) {
    long reached = Math.min(seq, lastSeq);
    return reached > readSeq ? new ReadState(with, lastSeq, reached, true) : this;
  }

  int unread() {
    return Math.toIntExact(lastSeq - readSeq);
  }
}
