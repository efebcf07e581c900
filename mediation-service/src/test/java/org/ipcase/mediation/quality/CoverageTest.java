package org.ipcase.mediation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.mediator.Caseload.Counted;
import org.ipcase.mediation.mediator.Caseload.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static Committee body(String id, String region, CommitteeKind kind) {
        return new Committee(
                id,
                id,
                id,
                region,
                kind,
                TODAY,
                List.of(
                        new Member("甲", Post.DIRECTOR, true),
                        new Member("乙", Post.MEMBER, false),
                        new Member("丙", Post.MEMBER, false)));
    }

    private static final Coverage COVERAGE =
            new Coverage(
                    Roster.of(
                            List.of(
                                    body("a", "510100", CommitteeKind.INDUSTRY_PROFESSIONAL),
                                    body("b", "510107", CommitteeKind.INDUSTRY_PROFESSIONAL),
                                    body("c", "510600", CommitteeKind.COMMERCIAL),
                                    body("d", "500106", CommitteeKind.INDUSTRY_PROFESSIONAL)),
                            List.of()),
                    RegisterRules.standard());

    @Test
    @Tag("MED-O10")
    @Tag("REQ-25")
    void sichuanCountsItsTwentyOnePrefecturesAndOpensTheList() {
        var seen = COVERAGE.of("510000", TODAY);

        assertThat(seen.regions().of()).isEqualTo(21);
        assertThat(seen.regions().covered()).isEqualTo(1);
        assertThat(seen.regions().percent()).isEqualTo(4);
        assertThat(seen.regions().with().getFirst().committees()).containsExactly("a", "b");
        assertThat(seen.regions().without()).hasSize(20);
        assertThat(seen.strongIpCounties().with())
                .extracting(Coverage.Place::region)
                .containsExactly("510107");
        assertThat(seen.mark()).isEqualTo("CHECK");
    }

    @Test
    @Tag("MED-O10")
    void chongqingCountsItsDistrictsAndCounties() {
        var seen = COVERAGE.of("500000", TODAY);

        assertThat(seen.regions().covered()).isEqualTo(1);
        assertThat(seen.regions().of()).isGreaterThan(35);
    }

    @Test
    @Tag("REQ-22")
    @Tag("REQ-25")
    void everyFigureIsTheLengthOfItsListOrAShareOfIt() {
        var disputes =
                List.of(
                        counted("1", Standing.AGREED, true),
                        counted("2", Standing.AGREED, false),
                        counted("3", Standing.NOT_AGREED, false),
                        counted("4", Standing.OPEN, false),
                        counted("5", Standing.NOT_ACCEPTED, false));

        var figures = Figures.of(disputes);

        assertThat(figures)
                .filteredOn(it -> it.unit().equals("COUNT"))
                .allMatch(it -> it.value() == it.behind().size());
        assertThat(value(figures, "received")).isEqualTo(5);
        assertThat(value(figures, "ended")).isEqualTo(3);
        assertThat(value(figures, "success")).isEqualTo(66);
        assertThat(value(figures, "oralShare")).isEqualTo(50);
        assertThat(value(Figures.of(List.of()), "success")).isZero();
    }

    private static int value(List<Figures.Figure> figures, String name) {
        return figures.stream()
                .filter(it -> it.name().equals(name))
                .mapToInt(Figures.Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private static Counted counted(String id, Standing standing, boolean oral) {
        return new Counted(id, "SC-MD-" + id, standing.name(), standing, oral, TODAY, TODAY);
    }
}
