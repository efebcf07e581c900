package org.ipcase.cases.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.papers.domain.PaperScan;
import org.ipcase.cases.papers.domain.PaperScan.BindScan;
import org.ipcase.cases.papers.domain.PaperScan.Bound;
import org.ipcase.cases.papers.domain.PaperScan.ScanBound;
import org.ipcase.cases.papers.domain.PaperScanProblem;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.rules.EveryPair;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What came back signed is bound to the step that made the paper (REQ-30). */
@Tag("REQ-30")
class PaperScanTest {
    private static final RecordId CASE = RecordId.derived("case");
    private static final RecordId FILE = RecordId.derived("file");

    @Test
    void bindsAFileOfTheCaseToAPaperOfTheCase() {
        assertThat(PaperScan.decide(new PaperScan.Nothing(), bind(People.OFFICER, true, true)))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class, it -> assertThat(it.events()).hasSize(1));
        refuses(bind(People.DISTRICT, true, true), PaperScanProblem.NOT_THIS_OFFICE);
        refuses(bind(People.HOLDER, true, true), PaperScanProblem.NOT_THIS_OFFICE);
        refuses(bind(People.OFFICER, false, true), PaperScanProblem.NO_SUCH_PAPER);
        refuses(bind(People.OFFICER, true, false), PaperScanProblem.NOT_OF_THIS_CASE);
    }

    @Test
    void isBoundOnceAndReadByTheOfficeAndThoseAbove() {
        var events = PaperScan.decide(new PaperScan.Nothing(), bind(People.OFFICER, true, true));
        var event = (ScanBound) ((Decision.Accepted<?>) events).events().getFirst();
        var bound = PaperScan.evolve(new PaperScan.Nothing(), event);
        assertThat(bound).isEqualTo(new Bound(event));
        assertThat(PaperScan.decide(bound, bind(People.OFFICER, true, true)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it ->
                                assertThat(it.refusal().problem())
                                        .isEqualTo(PaperScanProblem.ALREADY_BOUND));
        var readers = PaperScan.readers(event);
        assertThat(People.PROVINCE.keys()).anyMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
    }

    @Test
    void everyStateAnswersEveryCommand() {
        var event =
                (ScanBound)
                        ((Decision.Accepted<?>)
                                        PaperScan.decide(
                                                new PaperScan.Nothing(),
                                                bind(People.OFFICER, true, true)))
                                .events()
                                .getFirst();
        new EveryPair<>(PaperScan.class, BindScan.class, PaperScan::decide, PaperScan::evolve)
                .isAnswered(
                        List.of(new PaperScan.Nothing(), new Bound(event)),
                        List.of(
                                bind(People.OFFICER, true, true),
                                bind(People.HOLDER, true, true),
                                bind(People.OFFICER, false, true)));
    }

    private static void refuses(BindScan command, PaperScanProblem problem) {
        assertThat(PaperScan.decide(new PaperScan.Nothing(), command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }

    private static BindScan bind(Actor by, boolean made, boolean ofThisCase) {
        var office =
                Office.competent(
                                AgencyDirectory.shipped(),
                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                "510100",
                                LocalDate.of(2026, 6, 1))
                        .orElseThrow();
        return new BindScan(
                by,
                Instant.parse("2026-06-01T02:00:00Z"),
                CASE,
                "SC-CA-2026-000001",
                office,
                7,
                "PENALTY_DECISION",
                "行政处罚决定书",
                made,
                FILE,
                ofThisCase);
    }
}
