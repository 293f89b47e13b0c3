package io.parley.browser.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What somebody sits at: the size of the screen, and the theme and language of the system. */
public record Look(Size size, Theme theme, Language language) {

  /** A desk with a mouse, in daylight, in English. */
  public static final Look DESKTOP = new Look(Size.DESKTOP, Theme.LIGHT, Language.EN);

  /** A hand, with a touch screen. */
  public static final Look PHONE = new Look(Size.PHONE, Theme.LIGHT, Language.EN);

  /** The sizes the client is designed for, in CSS pixels. */
  public enum Size {
    DESKTOP(1440, 900),
    TABLET(820, 1180),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** The theme that the system asks for. */
  public enum Theme {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme scheme;

    Theme(ColorScheme scheme) {
      this.scheme = scheme;
    }
  }

  /** The language that the browser asks for. */
  public enum Language {
    EN("en-GB"),
    ZH("zh-CN");

    private final String locale;

    Language(String locale) {
      this.locale = locale;
    }
  }

  /** Nothing moves, so that what is looked at is what stays. */
  Browser.NewContextOptions options() {
    boolean phone = size == Size.PHONE;
    return new Browser.NewContextOptions()
        .setViewportSize(size.width, size.height)
        .setColorScheme(theme.scheme)
        .setLocale(language.locale)
        .setTimezoneId(afternoon())
        .setReducedMotion(ReducedMotion.REDUCE)
        .setIsMobile(phone)
        .setHasTouch(phone);
  }

  /**
   * The time zone where it is some time after three in the afternoon: no test is run at midnight.
   */
  private static String afternoon() {
    int hours = Math.floorMod(15 - ZonedDateTime.now(ZoneOffset.UTC).getHour() + 11, 24) - 11;
    // These names count from the east.
    return "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
  }

  /** As in the names of images: {@code desktop-light-en}. */
  @Override
  public String toString() {
    return (size + "-" + theme + "-" + language).toLowerCase(Locale.ROOT);
  }
}
