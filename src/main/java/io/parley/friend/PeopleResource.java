package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** Finding people, and seeing who they are. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Friends")
public class PeopleResource {

  private final PeopleService people;
  private final CurrentUser user;

  @Inject
  public PeopleResource(PeopleService people, CurrentUser user) {
    this.people = people;
    this.user = user;
  }

  @GET
  @Operation(
      summary = "Find people",
      description = "By the beginning of a name, of a display name or of a word in it.")
  @APIResponseSchema(
      value = PersonFound.class,
      responseCode = "200",
      responseDescription = "A page of people")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Page<PersonFound> search(
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    return people.search(Fields.required(q, "q"), page, user.accountId());
  }

  @GET
  @Path("/{accountId}")
  @Operation(summary = "What I may know of a person")
  @APIResponseSchema(
      value = PersonCard.class,
      responseCode = "200",
      responseDescription = "The person")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  public PersonCard card(@PathParam("accountId") String accountId) {
    return people.card(AccountId.parse(accountId, ErrorCode.ACCOUNT_NOT_FOUND), user.accountId());
  }
}
