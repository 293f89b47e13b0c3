package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.Answer;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of people: what is taken, what is kept, and who sees it. */
class AvatarIT {

  private static final int LARGEST = 10 * 1024 * 1024;

  @RegisterExtension final People people = People.ofSharedServer();

  private static Answer upload(Person person, byte[] picture) {
    return person.api().putPicture("/me/avatar", "image/png", picture);
  }

  private static String shown(Answer uploaded) {
    return uploaded.expect(200).path("avatar").asText();
  }

  @Test
  void showsASquareToWhoeverIsLoggedIn() throws IOException {
    Person anna = people.register();
    Person stranger = people.register();

    String path = shown(upload(anna, Pictures.png(700, 300)));

    assertThat(anna.api().get("/me").expect(200).path("avatar").asText()).isEqualTo(path);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(stranger.api().download(path)));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(256, 256);
    people.anonymous().getRoot(path).expectProblem(401, "NOT_LOGGED_IN");
  }

  @Test
  void isKeptByBrowsersAndRunByNone() {
    Person anna = people.register();

    Answer picture = anna.api().getRoot(shown(upload(anna, Pictures.png(700, 300))));

    assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(picture.headers().allValues("Cache-Control"))
        .containsExactly("private, max-age=31536000, immutable");
    assertThat(picture.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void tellsFriendsAndFellowMembersAtOnce() {
    Person anna = people.register();
    Person friend = people.registerFriendOf(anna);
    Person fellow = people.register();
    Person stranger = people.register();
    people.group(fellow, anna);
    ChatSocket strangers = stranger.connect();
    List<ChatSocket> audience =
        List.of(anna.onAnotherDevice().connect(), friend.connect(), fellow.connect());

    String path = shown(upload(anna, Pictures.jpeg(300, 300)));

    audience.forEach(socket -> assertThat(awaitAvatar(socket)).isEqualTo(path));
    anna.api().delete("/me/avatar").expect(204);
    audience.forEach(
        socket ->
            socket.await(
                "no picture",
                m ->
                    m.hasProfileChange()
                        && m.getProfileChange().getProfile().getAvatar().isEmpty()));
    strangers.awaitQuiet();
    assertThat(strangers.received()).noneMatch(Wire.Message::hasProfileChange);
  }

  private static String awaitAvatar(ChatSocket socket) {
    return socket
        .await("a picture", Wire.Message::hasProfileChange)
        .getProfileChange()
        .getProfile()
        .getAvatar();
  }

  @Test
  void deletesThePictureThatIsReplacedOrRemoved() {
    Person anna = people.register();
    String first = shown(upload(anna, Pictures.png(300, 300)));
    String second = shown(upload(anna, Pictures.gif(300, 300)));

    assertThat(second).isNotEqualTo(first);
    anna.api().getRoot(first).expectProblem(404, "NOT_FOUND");
    anna.api().getRoot(second);
    anna.api().delete("/me/avatar").expect(204);
    anna.api().delete("/me/avatar").expect(204);
    anna.api().getRoot(second).expectProblem(404, "NOT_FOUND");
    assertThat(anna.api().get("/me").expect(200).path("avatar").asText()).isEmpty();
  }

  @Test
  void keepsNoPlaceWhereAPhotoWasTaken() {
    Person anna = people.register();

    String path = shown(upload(anna, Pictures.photo(400, 300, 6, "59.3N 18.0E")));

    assertThat(new String(anna.api().download(path), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "59.3N");
  }

  @Test
  void refusesWhatIsTooLarge() {
    Person anna = people.register();
    byte[] picture = Pictures.jpeg(900, 700);

    shown(upload(anna, Arrays.copyOf(picture, LARGEST)));
    upload(anna, Arrays.copyOf(picture, LARGEST + 1)).expectProblem(413, "IMAGE_TOO_LARGE");
    upload(anna, Pictures.bomb(50_000, 50_000)).expectProblem(413, "IMAGE_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain text", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a"})
  void refusesWhatIsNoPicture(String file) {
    Person anna = people.register();
    String before = shown(upload(anna, Pictures.png(300, 300)));

    upload(anna, file.getBytes(StandardCharsets.UTF_8)).expectProblem(422, "IMAGE_INVALID");

    assertThat(anna.api().get("/me").expect(200).path("avatar").asText()).isEqualTo(before);
  }

  @Test
  void refusesWhatIsCutOffOrSaysItIsNoPicture() {
    Person anna = people.register();
    byte[] picture = Pictures.jpeg(900, 700);

    upload(anna, Arrays.copyOf(picture, picture.length / 2)).expectProblem(422, "IMAGE_INVALID");
    anna.api()
        .putPicture("/me/avatar", "text/html", picture)
        .expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void showsNothingWhereThereIsNone() {
    Person anna = people.register();

    for (String id : List.of(UUID.randomUUID().toString(), "nonsense", "..%2f..%2fme")) {
      assertThat(anna.api().getRoot("/api/avatars/" + id).status()).as(id).isIn(400, 404);
    }
  }
}
