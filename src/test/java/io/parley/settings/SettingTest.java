package io.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingTest {

  private final Setting<Integer> number = Setting.number("parley.x", 5, 1, 10, "A number.");
  private final Setting<Duration> duration =
      Setting.duration("parley.y", "PT30S", "PT1S", "PT1H", "A time.");
  private final Setting<Boolean> flag = Setting.flag("parley.z", true, "A choice.");

  @Test
  void readsValuesInRange() {
    assertThat(number.read(" 10 ")).isEqualTo(10);
    assertThat(duration.read("PT1M")).isEqualTo(Duration.ofMinutes(1));
    assertThat(flag.read("false")).isFalse();
  }

  @Test
  void refusesOthersAndSaysWhatTheyMustBe() {
    assertThatThrownBy(() -> number.read("11")).hasMessage("it must be from 1 to 10");
    assertThatThrownBy(() -> number.read("ten")).hasMessage("it must be a whole number");
    assertThatThrownBy(() -> duration.read("PT2H")).hasMessage("it must be from PT1S to PT1H");
    assertThatThrownBy(() -> duration.read("30s"))
        .hasMessage("it must be a duration such as PT30S or P30D");
    assertThatThrownBy(() -> flag.read("yes")).hasMessage("it must be true or false");
  }
}
