package org.ipcase.platform.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.MetricDictionary;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.figure.Rollup;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.record.Figures.Cell;
import org.ipcase.platform.record.Figures.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-25")
class FigureViewTest {
    private static final Rollup TODAY = new Rollup(Regions.shipped(), LocalDate.of(2026, 6, 8));
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void showsALineForEachUnitBelowAndOneForTheOwnOffices() {
        var view = view("fine-sum", "510100", cell("510104", 2, 30_000), cell("510100", 1, 5_05));
        assertThat(view.total()).isEqualTo(new FigureView.Value(3, "305.05"));
        assertThat(view.regions())
                .extracting(it -> Objects.requireNonNull(it.region()).code())
                .containsExactly("510100", "510104");
        assertThat(view.regions().getFirst().list()).contains("region=510100", "&only=true");
        assertThat(view.regions().getLast().list())
                .isEqualTo(
                        "/api/case/figures/records?metric=fine-sum&from=2026-04&to=2026-06"
                                + "&region=510104");
        assertThat(view.cells().getLast().list()).contains("from=2026-05&to=2026-05");
        assertThat(view.rights())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.figure()).isEqualTo(view.total());
                    assertThat(it.list()).endsWith("&region=510100&right=TRADEMARK");
                });
        assertThat(view.months())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.month()).isEqualTo(MAY);
                    assertThat(it.figure()).isEqualTo(view.total());
                });
    }

    @Test
    void abolishedDistrictsStandOnTheLineOfTheirSuccessor() {
        var view = view("cases-filed", "500000", cell("500105", 2, 2), cell("500112", 3, 3));
        assertThat(view.regions())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.region())
                            .isEqualTo(new FigureView.Place("5001N1", "两江新区", true));
                    assertThat(row.figure().value()).isEqualTo("5");
                });
    }

    @Test
    void leavesOutWhatLiesElsewhere() {
        var view = view("cases-filed", "510100", cell("510700", 7, 7), cell("510104", 1, 1));
        assertThat(view.total().count()).isEqualTo(1);
        assertThat(view.cells()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0.0", "1,7,7.0", "3,10,3.3", "4,10,2.5", "2,1,0.5", "6,5,0.8"})
    void anAverageIsTakenOfTheSums(long count, long days, String average) {
        var value = FigureView.value(metric("case-days"), List.of(cell("510104", count, days)));
        assertThat(value.value()).isEqualTo(average);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER,510100,cases-filed,510100,true",
        "OFFICER,510100,cases-filed,510104,true",
        "OFFICER,510100,cases-filed,510000,false",
        "OFFICER,510100,cases-filed,510700,false",
        "PROCURATOR,510100,cases-filed,510104,true",
        "POLICE,510100,referrals-sent,510100,true",
        "OFFICER,510100,mediations-accepted,510100,false",
        "PROCURATOR,510100,agreements,510100,false",
        "COMMITTEE_DIRECTOR,510100,agreements,510100,true",
        "COMMITTEE_DIRECTOR,510100,cases-filed,510100,false",
        "SUPERVISOR,510000,cases-filed,510000,true",
        "SUPERVISOR,510100,cases-filed,510700,true",
        "SUPERVISOR,510000,cases-filed,500000,false",
        "AUDITOR,510000,agreements,510104,true",
        "RIGHTS_HOLDER,510100,cases-filed,510100,false",
        "MEDIATOR,510100,agreements,510100,false",
        "ADMIN,510100,cases-filed,510100,false",
        "OFFICER,500105,cases-filed,5001N1,true"
    })
    void numbersAreForTheOwnRegionAndForTheRolesThatTheDictionaryNames(
            Role role, String seat, String metric, String region, boolean shown) {
        var actor =
                new Actor(
                        "a", "a", "a", AgencyType.MARKET_REGULATION, seat, Set.of(), Set.of(role));
        assertThat(new FigureAccess(TODAY).refuses(actor, metric(metric), region).isEmpty())
                .isEqualTo(shown);
    }

    private static FigureView view(String metric, String region, Cell... cells) {
        return FigureView.of(
                1,
                new Question(metric(metric), MAY.minusMonths(1), MAY.plusMonths(1), null, null),
                region,
                List.of(cells),
                TODAY,
                new Links("case"));
    }

    private static Metric metric(String id) {
        return MetricDictionary.standard().find(id).orElseThrow();
    }

    private static Cell cell(String region, long count, long sum) {
        return new Cell(MAY, region, RightGroup.TRADEMARK, count, sum);
    }
}
