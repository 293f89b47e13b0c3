package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.common.Ids;
import java.util.UUID;

/**
 * A message that was checked and waits to be written.
 *
 * @param clientId the sender's id for it; the same one again in the same conversation is the same
 *     message
 * @param contentType 1, a text; 100, a line
 * @param mentionsAll it is for everybody's attention
 */
record Draft(
    Recipient to,
    ConversationId conversation,
    AccountId sender,
    UUID clientId,
    int contentType,
    String content,
    boolean mentionsAll) {

  static Draft line(GroupId group, AccountId by, Line line) {
    return new Draft(
        new Recipient.Members(group),
        ConversationId.of(group),
        by,
        Ids.next(),
        Line.CONTENT_TYPE,
        line.json(),
        false);
  }
}
