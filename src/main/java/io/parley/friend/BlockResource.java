package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** Whom the one who asks has blocked. */
@Path("/blocks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Friends")
public class BlockResource {

  private final BlockService blocks;
  private final CurrentUser user;

  @Inject
  public BlockResource(BlockService blocks, CurrentUser user) {
    this.blocks = blocks;
    this.user = user;
  }

  @GET
  @Operation(summary = "Whom I have blocked")
  @APIResponseSchema(
      value = Block.class,
      responseCode = "200",
      responseDescription = "A page of people")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<Block> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return blocks.list(user.accountId(), PageRequest.of(limit, cursor));
  }

  @PUT
  @Path("/{accountId}")
  @Operation(
      summary = "Block somebody; done twice, nothing changes",
      description = "A friend is no friend any more. They do not learn of the block.")
  @APIResponse(responseCode = "204", description = "Blocked")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "SELF_BLOCK")
  public void block(@PathParam("accountId") String accountId) {
    blocks.block(user.accountId(), parse(accountId));
  }

  @DELETE
  @Path("/{accountId}")
  @Operation(summary = "Block somebody no more; done twice, nothing changes")
  @APIResponse(responseCode = "204", description = "Not blocked")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  public void unblock(@PathParam("accountId") String accountId) {
    blocks.unblock(user.accountId(), parse(accountId));
  }

  private static AccountId parse(String id) {
    return AccountId.parse(id, ErrorCode.ACCOUNT_NOT_FOUND);
  }
}
