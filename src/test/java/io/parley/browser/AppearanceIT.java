package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Look.Language;
import io.parley.browser.harness.Look.Size;
import io.parley.browser.harness.Look.Theme;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Themes and languages: those of the system, or those chosen, which stay chosen. */
@OnH2Only
class AppearanceIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void switchesTheThemeAndKeepsIt() {
    Tab tab = browsers.open(people.register()).go("settings");
    assertBackground(tab, true);

    tab.settings().choose("Dark");
    assertBackground(tab, false);
    tab.reload();
    assertThat(tab.heading("Settings")).isVisible();
    assertBackground(tab, false);

    tab.settings().choose("Light");
    assertBackground(tab, true);
  }

  @Test
  void followsTheThemeOfTheSystem() {
    Look dark = new Look(Size.DESKTOP, Theme.DARK, Language.EN);
    Tab tab = browsers.open(people.register(), dark);

    assertThat(tab.heading("No conversations yet")).isVisible();
    assertBackground(tab, false);
  }

  @Test
  void switchesTheLanguageAndKeepsIt() {
    Tab tab = browsers.open(people.register()).go("settings");
    assertThat(tab.page().locator("html")).hasAttribute("lang", "en");

    tab.settings().choose("中文");
    assertThat(tab.heading("设置")).isVisible();
    assertThat(tab.page().locator("html")).hasAttribute("lang", "zh-CN");
    tab.go("people").reload();
    assertThat(tab.heading("还没有好友")).isVisible();
    assertThat(tab.section("聊天")).isVisible();

    tab.go("settings").settings().choose("English");
    assertThat(tab.heading("Settings")).isVisible();
  }

  @Test
  void speaksTheLanguageOfTheBrowserFromTheFirstPageOn() {
    Look chinese = new Look(Size.DESKTOP, Theme.LIGHT, Language.ZH);
    Tab tab = browsers.device(people.server(), chinese).open("");
    tab.device().expectRefusal(401, "/api/session");

    assertThat(tab.page().locator("html")).hasAttribute("lang", "zh-CN");
    tab.page().getByLabel("用户名").fill("nobody");
    tab.page().getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill("nothing at all");
    tab.press("Enter");

    assertThat(tab.logIn().alert()).hasText("用户名或密码不正确。");
  }

  private static void assertBackground(Tab tab, boolean light) {
    String level = light ? "2[2-5]\\d" : "[0-4]?\\d";
    Pattern colour = Pattern.compile("rgb\\(%1$s, %1$s, %1$s\\)".formatted(level));
    assertThat(tab.page().locator("body")).hasCSS("background-color", colour);
  }
}
