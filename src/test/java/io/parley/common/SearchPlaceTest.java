package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchPlaceTest {

  @Test
  void isReadAsItIsWritten() {
    SearchPlace place = new SearchPlace("anna  lopez", UUID.randomUUID());
    assertThat(SearchPlace.parse(place.toString())).isEqualTo(place);
  }

  @Test
  void startsBeforeEverything() {
    assertThat(SearchPlace.parse(null).term()).isEmpty();
  }
}
