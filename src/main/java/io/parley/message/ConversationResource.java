package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's conversations and their history. Messages are sent over the socket. */
@Path("/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversations")
public class ConversationResource {

  private final History history;
  private final ConversationService conversations;
  private final DirectConversations direct;
  private final CurrentUser user;

  @Inject
  public ConversationResource(
      History history,
      ConversationService conversations,
      DirectConversations direct,
      CurrentUser user) {
    this.history = history;
    this.conversations = conversations;
    this.direct = direct;
    this.user = user;
  }

  @GET
  @Operation(
      summary =
          "My conversations but those hidden, the one pinned last first, then the one that moved last")
  @APIResponseSchema(
      value = ConversationView.class,
      responseCode = "200",
      responseDescription = "A page of conversations")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<ConversationView> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return history.conversations(user.accountId(), PageRequest.of(limit, cursor));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One of my conversations")
  @APIResponseSchema(
      value = ConversationView.class,
      responseCode = "200",
      responseDescription = "The conversation")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "CONVERSATION_NOT_FOUND")
  public ConversationView get(@PathParam("id") String id) {
    return history.conversation(user.accountId(), parse(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Open the conversation with somebody I may write to; begun when there is none",
      description = "The other one finds it in the list once something is written.")
  @APIResponseSchema(
      value = ConversationView.class,
      responseCode = "200",
      responseDescription = "The conversation")
  @APIResponse(responseCode = "403", description = "NOT_FRIENDS")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "BLOCKED_BY_ME")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public ConversationView open(NewConversation conversation) {
    String with = Fields.required(conversation.with(), "with");
    AccountId other = AccountId.parse(with, ErrorCode.ACCOUNT_NOT_FOUND);
    return history.conversation(user.accountId(), direct.open(user.accountId(), other));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Mute, pin, hide or mark unread one of my conversations, or keep a draft for it",
      description =
          "What is left out stays as it is. Only my own devices hear of it. A hidden conversation"
              + " comes back with its next message.")
  @APIResponseSchema(
      value = ConversationSettings.class,
      responseCode = "200",
      responseDescription = "What is set now")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "CONVERSATION_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "TOO_MANY_PINS")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID, FIELD_TOO_LONG")
  public ConversationSettings edit(@PathParam("id") String id, ConversationEdit edit) {
    return conversations.edit(user.accountId(), parse(id), edit);
  }

  @GET
  @Path("/{id}/messages")
  @Operation(summary = "The newest messages, or those before or after a sequence, oldest first")
  @APIResponseSchema(
      value = HistoryView.class,
      responseCode = "200",
      responseDescription = "The messages")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "CONVERSATION_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public HistoryView messages(
      @PathParam("id") String id,
      @QueryParam("before") @Nullable String before,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    if (before != null && after != null) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "after");
    }
    return history.messages(
        user.accountId(),
        parse(id),
        seq(before, "before"),
        seq(after, "after"),
        PageRequest.of(limit, null).limit());
  }

  private static @Nullable Long seq(@Nullable String text, String name) {
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, name);
    }
  }

  private static ConversationId parse(String id) {
    return ConversationId.parse(id, ErrorCode.CONVERSATION_NOT_FOUND);
  }
}
