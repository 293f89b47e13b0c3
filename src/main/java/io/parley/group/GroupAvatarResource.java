package io.parley.group;

import io.parley.account.AvatarPath;
import io.parley.account.Avatars;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture of a group. */
@Path("/groups/{id}/avatar")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class GroupAvatarResource {

  private final GroupEditing groups;
  private final Avatars avatars;
  private final CurrentUser user;

  @Inject
  public GroupAvatarResource(GroupEditing groups, Avatars avatars, CurrentUser user) {
    this.groups = groups;
    this.avatars = avatars;
    this.user = user;
  }

  @PUT
  @Consumes("image/*")
  @Operation(summary = "Change the picture", description = "As with my own, at /me/avatar.")
  @APIResponseSchema(
      value = AvatarPath.class,
      responseCode = "200",
      responseDescription = "Where the picture is now")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "413", description = "IMAGE_TOO_LARGE")
  @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE")
  @APIResponse(responseCode = "422", description = "IMAGE_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public AvatarPath change(@PathParam("id") String id, InputStream picture) {
    GroupId group = parse(id);
    groups.checkMayChangeAvatar(group, user.accountId());
    return new AvatarPath(
        groups.changeAvatar(group, avatars.read(picture, user.accountId()), user.accountId()));
  }

  @DELETE
  @Operation(summary = "Have no picture any more")
  @APIResponse(responseCode = "204", description = "There is none")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void remove(@PathParam("id") String id) {
    groups.changeAvatar(parse(id), null, user.accountId());
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
