package io.parley.group;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The notice of a group. */
@Path("/groups/{id}/notice")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class GroupNoticeResource {

  private final NoticeService notices;
  private final CurrentUser user;

  @Inject
  public GroupNoticeResource(NoticeService notices, CurrentUser user) {
    this.notices = notices;
    this.user = user;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write the notice; an empty one takes it away")
  @APIResponseSchema(value = Group.class, responseCode = "200", responseDescription = "The group")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group write(@PathParam("id") String id, NoticeText notice) {
    return notices.write(parse(id), Fields.required(notice.text(), "text"), user.accountId());
  }

  @POST
  @Path("/readers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "I have read this version of the notice")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, FIELD_INVALID")
  public void read(@PathParam("id") String id, NoticeReading reading) {
    notices.read(parse(id), Fields.required(reading.version(), "version"), user.accountId());
  }

  @GET
  @Path("/readers")
  @Operation(summary = "Who has read the notice of now; or, with read=false, who has not")
  @APIResponseSchema(
      value = Member.class,
      responseCode = "200",
      responseDescription = "A page of members")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<Member> readers(
      @PathParam("id") String id,
      @QueryParam("read") @DefaultValue("true") String read,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return notices.readers(
        parse(id), isTrue(read), PageRequest.of(limit, cursor), user.accountId());
  }

  private static boolean isTrue(String read) {
    return switch (read) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ChatException.ofField(ErrorCode.FIELD_INVALID, "read");
    };
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
