package org.ipcase.cases.copyrighttakedown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing an address differently makes no other item. */
class NotifiedItemTest {
    @Tag("CPR-10")
    @ParameterizedTest
    @CsvSource({
        "https://video.example/v/1, true",
        "http://video.example/v/1/, true",
        "VIDEO.example/v/1, true",
        "HTTPS://video.example/v/1, true",
        "https://video.example/V/1, false",
        "https://video.example/v/2, false"
    })
    void isTheSameHoweverItIsWritten(String address, boolean same) {
        var item = NotifiedItem.of("po-tianfuyou", "https://video.example/v/1");
        assertThat(NotifiedItem.of("po-tianfuyou", address).equals(item)).isEqualTo(same);
        assertThat(NotifiedItem.of("po-other", address)).isNotEqualTo(item);
    }
}
