package io.parley.browser;

import java.util.List;
import java.util.Map;

/** What happens in the story: Maya's weeks. */
final class StoryLines {

  static final String MAYA = "maya";
  static final String NEWCOMER = "newcomer";
  static final String GARDEN = "Rooftop garden 🌱";
  static final String WORK = "北京同事";
  static final String LONG_NAME = "Release 1.0, and everything that still has to be done before it";

  private static final long FOREVER = 9_007_199_254_740_991L;

  private StoryLines() {}

  static void tell(Story story) {
    introduce(story);
    StoryGroups.tell(story);
    tellTheGarden(story);
    tellWork(story);
    story.say(
        LONG_NAME,
        """
        tom 1700 Release notes are in, please read them once more
        aleksandra 1650 Read. Two typos, both fixed.""");
    tellFriends(story);
    requests(story);
    notes(story);
    story.logInElsewhere(MAYA);
  }

  /** Those who are here while somebody looks at the screens. */
  static void gather(Story story) {
    story.show("jonas", "online");
    story.show("xiaoyu", "away");
    story.show("priya", "dnd");
  }

  private static void introduce(Story story) {
    story.person(MAYA, "Maya Okafor");
    story.person("jonas", "Jonas Lindström");
    story.person("xiaoyu", "李小雨");
    story.person("priya", "Priya Raghunathan-Venkataraman of the third floor");
    story.person("tom", "Tom");
    story.person("elodie", "Élodie 🌻");
    story.person("jianguo", "王建国");
    story.person("aleksandra", "Aleksandra Wiśniewska");
    story.person("noor", "Noor Haddad");
    story.person("sam", "Sam Whitfield");
    story.person("dmitri", "Dmitri");
    story.person("ines", "Inês");
    story.person("rolf", "Rolf");
    story.person(NEWCOMER, "Alex Kim");
  }

  private static void tellTheGarden(Story story) {
    story.say(
        GARDEN,
        """
        jonas 1560 The first seedlings are through. Two trays of tomatoes, one of basil.
        elodie 1552 ✨
        maya 1549 Lovely. Who waters on Thursday?
        tom 1541 I can. Before nine or after six?
        maya 1540 After six, the sun is gone from the beds by then
        priya 95 The hardware shop has the raised-bed planks again, 12 of them at 4.80 each. \
        Shall I take them all? I would need somebody with a car, and two hands to carry.
        jonas 91 Take them. I have the car until Sunday.
        jonas 91 https://example.org/raised-beds-in-a-weekend is the plan I meant
        maya 84 Then Saturday at ten:|- Jonas: car|- Priya and I: planks|- Tom: drill and screws
        tom 80 👍
        jonas 78 The key to the roof is with the caretaker, flat 2. @all: never let the door fall shut.""");
    story.pin("jonas", GARDEN, 77);
    story.say(
        GARDEN,
        """
        xiaoyu 42 我周六也来，顺便带点薄荷苗 🌿
        elodie 12 I bring coffee and the good cake
        maya 9 You are the best. See you all on the roof!""");
    story.read("tom", GARDEN);
  }

  private static void tellWork(Story story) {
    story.say(
        WORK,
        """
        jianguo 190 周五的评审改到下午三点，会议室不变
        xiaoyu 186 收到。材料我今晚更新，大家有意见直接写在文档里
        maya 181 好的，我补充测试的部分
        jianguo 170 辛苦了！上次提到的接口文档：https://example.org/docs 麻烦再看一眼
        maya 160 看过了，第三节的字段说明和实现不一致，我已经留言
        xiaoyu 55 改好了 ✅
        jianguo 50 那就周五见""");
  }

  private static void tellFriends(Story story) {
    story.talk(
        MAYA,
        "jonas",
        """
        jonas 1480 Did the parcel arrive?
        maya 1475 Yes, thank you! The lamp is beautiful
        jonas 5 Are you coming to the concert tonight? I have one ticket too many
        jonas 4 Doors open at eight""");
    story.talk(
        MAYA,
        "xiaoyu",
        """
        xiaoyu 35 晚上一起吃饭吗？
        maya 33 好啊，七点老地方？
        xiaoyu 32 好的，到时候见 😊""");
    story.talk(
        MAYA,
        "priya",
        """
        maya 2900 Happy birthday! 🎂
        priya 2890 Thank you so much""");
    story.read("priya", "priya");
    story.talk(MAYA, "elodie", "elodie 4400 🎉🎉🎉");
    story.talk(MAYA, "aleksandra", "");
    story.talk(MAYA, "dmitri", "dmitri 9000 All the best for you in Lisbon");
    story.part(MAYA, "dmitri");
    story.talk(MAYA, "ines", "ines 9500 I leave the keys of the shed with Priya");
    story.go("ines");
    for (String with : List.of("xiaoyu", "elodie", "dmitri", "ines", LONG_NAME, WORK)) {
      story.read(MAYA, with);
    }
    story.set(MAYA, "jonas", Map.of("pinned", true));
    story.set(MAYA, GARDEN, Map.of("mutedUntil", FOREVER));
    story.set(MAYA, "elodie", Map.of("markedUnread", true));
    story.set(MAYA, "priya", Map.of("draft", "Shall we meet at the shop at half past nine?"));
  }

  private static void requests(Story story) {
    story.ask(
        "noor", MAYA, "We share the stairs: third floor, the door with the bicycle in front.");
    story.ask(MAYA, "sam", "");
  }

  private static void notes(Story story) {
    story.note(MAYA, "jonas", Map.of("labels", List.of("Garden", "Neighbours")));
    story.note(MAYA, "priya", Map.of("labels", List.of("Garden")));
    story.note(MAYA, "aleksandra", Map.of("remark", "Ola", "labels", List.of("Work")));
    story.talk(MAYA, "rolf", "rolf 9900 Cheap watches, only today");
    story.read(MAYA, "rolf");
    story.block(MAYA, "rolf");
    story.link(MAYA, "link of maya");
  }
}
