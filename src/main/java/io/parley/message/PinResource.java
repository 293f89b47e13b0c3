package io.parley.message;

import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import io.parley.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pinned messages of a conversation. */
@Path("/conversations/{id}/pins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversations")
public class PinResource {

  private final PinService pins;
  private final CurrentUser user;

  @Inject
  public PinResource(PinService pins, CurrentUser user) {
    this.pins = pins;
    this.user = user;
  }

  @GET
  @Operation(summary = "The pinned messages, at most 50, the one pinned last first")
  @APIResponse(
      responseCode = "200",
      description = "The pinned messages",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PinnedView.class)))
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "CONVERSATION_NOT_FOUND")
  public List<PinnedView> list(@PathParam("id") String id) {
    return pins.pins(user.accountId(), conversation(id));
  }

  @PUT
  @Path("/{seq}")
  @Operation(summary = "Pin a message for everybody in the conversation")
  @APIResponse(responseCode = "204", description = "Pinned, or pinned already")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, NOT_FRIENDS, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "BLOCKED_BY_ME, TOO_MANY_PINS")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void pin(@PathParam("id") String id, @PathParam("seq") String seq) {
    pins.pin(user.accountId(), conversation(id), message(seq));
  }

  @DELETE
  @Path("/{seq}")
  @Operation(summary = "Unpin a message")
  @APIResponse(responseCode = "204", description = "Unpinned, or not pinned")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, NOT_FRIENDS, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "CONVERSATION_NOT_FOUND, MESSAGE_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "BLOCKED_BY_ME")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void unpin(@PathParam("id") String id, @PathParam("seq") String seq) {
    pins.unpin(user.accountId(), conversation(id), message(seq));
  }

  private static ConversationId conversation(String id) {
    return ConversationId.parse(id, ErrorCode.CONVERSATION_NOT_FOUND);
  }

  private static long message(String seq) {
    try {
      return Long.parseLong(seq);
    } catch (NumberFormatException e) {
      throw new ChatException(ErrorCode.MESSAGE_NOT_FOUND, e);
    }
  }
}
