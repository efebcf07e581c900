package org.ipcase.journeys.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.client.Platform;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Test;

class RightsJourneysTest {
    @Test
    void goesThroughWithEachKindOfRight() {
        var kinds =
                Arrays.stream(RightKind.values())
                        // Its journey is older and has a hearing besides.
                        .filter(it -> it != RightKind.TRADEMARK)
                        .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList();
        assertThat(RightsJourneys.NAMES).containsAll(kinds);
    }

    @Test
    void knowsEachOfItsNames() {
        try (var platform = new Platform(URI.create("http://127.0.0.1:1"))) {
            assertThat(new RightsJourneys(platform, Narrator.silent()).names())
                    .containsExactlyInAnyOrderElementsOf(RightsJourneys.NAMES);
        }
    }

    @Test
    void rulesOnPatentsWhoseNumbersPassTheCheck() {
        for (var matter : PatentMatter.ALL) {
            var kind = RightKind.valueOf(matter.right().kind());
            assertThat(kind.check(Objects.requireNonNull(matter.right().number())))
                    .as(matter.zh())
                    .isInstanceOf(NumberCheck.Valid.class);
        }
    }
}
