package io.parley.account;

import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture of the one who asks. */
@Path("/me/avatar")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class OwnAvatarResource {

  private final ProfileService profiles;
  private final Avatars avatars;
  private final CurrentUser user;

  @Inject
  public OwnAvatarResource(ProfileService profiles, Avatars avatars, CurrentUser user) {
    this.profiles = profiles;
    this.avatars = avatars;
    this.user = user;
  }

  @PUT
  @Consumes("image/*")
  @Operation(
      summary = "Change my picture",
      description =
          "A PNG, a JPEG or a GIF, of which the first picture counts. The middle square is kept,"
              + " 256 pixels wide and high, without anything else that is in the file.")
  @APIResponseSchema(
      value = AvatarPath.class,
      responseCode = "200",
      responseDescription = "Where the picture is now")
  @APIResponse(responseCode = "413", description = "IMAGE_TOO_LARGE")
  @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE")
  @APIResponse(responseCode = "422", description = "IMAGE_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public AvatarPath change(InputStream picture) {
    Picture square = avatars.read(picture, user.accountId());
    return new AvatarPath(profiles.changeAvatar(user.accountId(), square).avatar());
  }

  @DELETE
  @Operation(summary = "Have no picture any more")
  @APIResponse(responseCode = "204", description = "There is none")
  public void remove() {
    profiles.removeAvatar(user.accountId());
  }
}
