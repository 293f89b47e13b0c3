package io.parley.presence;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is here. */
@Path("/presence")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Presence")
public class PresenceResource {

  private static final int AT_ONCE = 100;

  private final PresenceService presence;
  private final CurrentUser user;

  @Inject
  public PresenceResource(PresenceService presence, CurrentUser user) {
    this.presence = presence;
    this.user = user;
  }

  @GET
  @Operation(
      summary = "Who of these is here",
      description =
          "Leaves out those whose presence I may not see. While I am connected I am told of changes.")
  @APIResponseSchema(
      value = Presence[].class,
      responseCode = "200",
      responseDescription = "Those I may see")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, FIELD_INVALID")
  public List<Presence> look(
      @Parameter(description = "The ids of at most 100 accounts, with commas in between")
          @QueryParam("of")
          @Nullable String of) {
    return presence.look(user.accountId(), ids(Fields.required(of, "of")));
  }

  private static Set<AccountId> ids(String list) {
    String[] ids = list.split(",", AT_ONCE + 1);
    if (ids.length > AT_ONCE) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "of");
    }
    return Arrays.stream(ids).map(PresenceResource::parse).collect(Collectors.toSet());
  }

  private static AccountId parse(String id) {
    try {
      return AccountId.parse(id, ErrorCode.FIELD_INVALID);
    } catch (ChatException e) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "of");
    }
  }
}
