package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.MetricDictionary;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.Lives;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over all ways a referral can go, each figure about referrals is counted, and no other. */
@Tag("REQ-25")
class CriminalReferralFiguresTest {
    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");

    @Test
    void countsEveryFigureThatTheDictionaryHasOfReferrals() {
        Set<String> counted =
                Lives.all().stream()
                        .flatMap(life -> figures(life).stream())
                        .map(Figure::metric)
                        .collect(Collectors.toSet());
        assertThat(counted)
                .containsExactlyInAnyOrderElementsOf(
                        MetricDictionary.standard().all().stream()
                                .filter(it -> it.record().equals("criminal-referral"))
                                .map(Metric::id)
                                .toList());
    }

    @Test
    void aReferralCountsAtThePlaceOfTheActAndByItsCrime() {
        assertThat(Lives.all().stream().flatMap(life -> figures(life).stream()))
                .allSatisfy(it -> {
                    assertThat(it.region()).matches("51\\d{4}");
                    assertThat(it.right()).isEqualTo(RightGroup.TRADEMARK);
                });
    }

    private static List<Figure> figures(List<CriminalReferralEvent> life) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < life.size(); i++) {
            figures.addAll(
                    CriminalReferralFigures.of(
                            life.get(i), Lives.state(life.subList(0, i + 1)), NOW));
        }
        return figures;
    }
}
