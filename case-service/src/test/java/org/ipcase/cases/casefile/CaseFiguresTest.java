package org.ipcase.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseStories;
import org.ipcase.cases.casefile.domain.CaseStory;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.MetricDictionary;
import org.ipcase.kernel.figure.RightGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a case counts for, by the dictionary. */
@Tag("REQ-25")
class CaseFiguresTest {
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    @Test
    void aPunishedCaseCountsOnceForEachStation() {
        var figures = figures(CaseStories.closed());
        assertThat(figures)
                .extracting(Figure::metric)
                .containsExactly(
                        "cases-filed",
                        "illegal-business-sum",
                        "penalties",
                        "fine-sum",
                        "cases-closed",
                        "case-days");
        assertThat(figures)
                .allSatisfy(it -> {
                    assertThat(it.region()).isEqualTo("510100");
                    assertThat(it.right()).isEqualTo(RightGroup.TRADEMARK);
                });
        assertThat(figures)
                .filteredOn(it -> it.metric().equals("fine-sum"))
                .extracting(Figure::amount)
                .containsExactly(500_000L);
    }

    @Test
    void aRefusedFilingAndASuspectedCrimeCount() {
        assertThat(figures(CaseStories.refused()))
                .extracting(Figure::metric)
                .containsExactly("cases-not-filed");
        assertThat(figures(CaseStories.referred()))
                .extracting(Figure::metric)
                .containsExactly("cases-filed", "illegal-business-sum", "suspected-crimes");
    }

    @Test
    void countsOnlyWordsOfTheDictionaryThatAreAboutCases() {
        assertThat(figures(CaseStories.closed()))
                .allSatisfy(it ->
                        assertThat(MetricDictionary.standard().find(it.metric()))
                                .get()
                                .satisfies(metric -> {
                                    assertThat(metric.record()).isEqualTo(CaseOpenings.TYPE);
                                    assertThat(metric.services()).containsExactly("case");
                                }));
    }

    private static List<Figure> figures(CaseStory story) {
        return story.happened().stream()
                .flatMap(event -> CaseFigures.of(event, story.file(), NOW).stream())
                .toList();
    }
}
