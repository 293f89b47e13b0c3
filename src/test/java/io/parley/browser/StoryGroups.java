package io.parley.browser;

import static io.parley.browser.StoryLines.GARDEN;
import static io.parley.browser.StoryLines.LONG_NAME;
import static io.parley.browser.StoryLines.MAYA;
import static io.parley.browser.StoryLines.WORK;

import io.parley.it.harness.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The groups of the story: who is in them, who looks after them, and who waits. */
final class StoryGroups {

  static final String BOARD_GAMES = "Board games on Thursdays";
  static final String RUNNING = "Running before work";
  static final String BOOKS = "Book club of the old town";

  private final Story story;

  private StoryGroups(Story story) {
    this.story = story;
  }

  static void tell(Story story) {
    story.group(GARDEN, "jonas", MAYA, "xiaoyu", "priya", "tom", "elodie", "aleksandra");
    story.group(WORK, "jianguo", MAYA, "xiaoyu", "aleksandra");
    story.group(LONG_NAME, "tom", MAYA, "aleksandra");
    story.group(BOARD_GAMES, MAYA, "elodie", "tom");
    story.group(RUNNING, "noor", "sam");
    story.group(BOOKS, "sam");
    story.group("摄影爱好者", "xiaoyu", "jianguo");
    StoryGroups groups = new StoryGroups(story);
    groups.lookAfter(GARDEN, "jonas", "tom", "Captain", "noor");
    groups.lookAfter(WORK, "jianguo", "xiaoyu", "小雨 · 产品", "dmitri");
    groups.notice(
        GARDEN,
        "jonas",
        """
        Saturday at ten on the roof. Bring gloves, and the plan: https://example.org/raised-beds.
        Whoever has a car, please tell me until Thursday evening.""");
    groups.notice(WORK, "jianguo", "周五下午三点评审，会议室不变。\n材料请在周四下班前更新：https://example.org/docs");
    groups.mute(LONG_NAME, "tom", MAYA, Duration.ofDays(3));
    groups.change(RUNNING, "noor", Map.of("joinPolicy", "approval"));
    groups.change(BOOKS, "sam", Map.of("joinPolicy", "invitation"));
    story.name("link", groups.link(BOOKS, "sam"));
    groups.mute(BOARD_GAMES, MAYA, "tom", Duration.ofDays(2));
  }

  /**
   * Maya becomes an admin, somebody goes by a nickname, somebody else is muted, two wait, and one
   * is kept out.
   */
  private void lookAfter(
      String group, String owner, String member, String nickname, String stranger) {
    change(group, owner, Map.of("joinPolicy", "approval"));
    api(owner).patch(member(group, MAYA), Map.of("role", "admin")).expect(200);
    mute(group, owner, "aleksandra", Duration.ofHours(5));
    api(member).patch(path(group, "/members/me"), Map.of("nickname", nickname)).expect(200);
    api(stranger)
        .post(path(group, "/members"), Map.of("note", "Hello, may I join? Elodie knows me."))
        .expect(200);
    api("sam").post(path(group, "/members"), Map.of("note", "")).expect(200);
    api(owner).put(path(group, "/bans/" + story.person("newcomer").id())).expect(204);
    link(group, owner);
    api(owner).post(path(group, "/links"), Map.of("expiresIn", 604_800, "maxUses", 10)).expect(201);
  }

  /** A link that is valid for ever; gives its token. */
  private String link(String group, String by) {
    return api(by).post(path(group, "/links"), Map.of()).expect(201).path("token").asText();
  }

  private void notice(String group, String by, String text) {
    api(by).send("PUT", path(group, "/notice"), Map.of("text", text)).expect(200);
  }

  private void change(String group, String by, Map<String, ?> edit) {
    api(by).patch(path(group, ""), edit).expect(200);
  }

  private void mute(String group, String by, String whom, Duration time) {
    long until = Instant.now().plus(time).toEpochMilli();
    api(by).patch(member(group, whom), Map.of("mutedUntil", until)).expect(200);
  }

  private Api api(String name) {
    return story.person(name).api();
  }

  private String member(String group, String name) {
    return path(group, "/members/" + story.person(name).id());
  }

  private String path(String group, String more) {
    return "/groups/" + story.conversation(group) + more;
  }
}
