package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.EXTENSION_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_A_PARTY;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.PANEL_NOT_ODD;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SUSPENSION_NOT_ASKED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.UNKNOWN_OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordJudgment;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordSuit;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, persons and periods that a request for a ruling cannot have. */
class PatentRulingReviewTest {
    @Tag("PAT-03")
    @Test
    void thePanelIsOfDifferentPersons() {
        var at = Persons.on("2026-06-01");
        PatentRulingTales.requested()
                .refuses(
                        new FileRuling(People.OFFICER, at, List.of("甲", "甲", "乙", "丙")),
                        PANEL_NOT_ODD);
        PatentRulingTales.requested()
                .refuses(
                        new FileRuling(People.OFFICER, at, List.of("甲", "甲 ", "乙")), PANEL_NOT_ODD);
    }

    @Tag("PAT-03")
    @ParameterizedTest
    @CsvSource({"2026-06-08, true", "2026-06-09, false"})
    void filingIsExtendedWhileThePeriodRuns(String day, boolean possible) {
        var extend = new ExtendFiling(People.HEAD, Persons.on(day), "案情特别复杂");
        if (possible) {
            PatentRulingTales.requested().given(extend);
        } else {
            PatentRulingTales.requested().refuses(extend, EXTENSION_NOT_POSSIBLE);
        }
    }

    @Tag("PAT-09")
    @ParameterizedTest
    @CsvSource({"2026-09-01, true", "2026-09-02, false"})
    void closingIsExtendedWhileThePeriodRuns(String day, boolean possible) {
        var extend = new ExtendRuling(People.HEAD, Persons.on(day), 1, "案情复杂", "成知延〔2026〕1号");
        if (possible) {
            PatentRulingTales.filed().given(extend);
        } else {
            PatentRulingTales.filed().refuses(extend, EXTENSION_NOT_POSSIBLE);
        }
    }

    @Tag("PAT-08")
    @Test
    void aChallengedPatentStopsTheCaseOnRequestAlone() {
        var at = Persons.on("2026-06-02");
        var suspend = PatentRulingTales.suspend(at, SuspensionGround.INVALIDATION_ACCEPTED);
        PatentRulingTales.served().refuses(suspend, SUSPENSION_NOT_ASKED);
        PatentRulingTales.served()
                .given(new AskSuspension(PatentRulingTales.OTHER_SIDE, at, "4W100001", "已受理"))
                .given(suspend);
        PatentRulingTales.served()
                .given(PatentRulingTales.suspend(at, SuspensionGround.OTHER_CASE_DECIDES));
    }

    @Tag("PAT-10")
    @Test
    void nobodySuesBeforeTheRulingOrWinsBeforeTheSuit() {
        var at = Persons.on("2026-06-08");
        PatentRulingTales.rulingServed()
                .refuses(
                        new RecordSuit(
                                PatentRulingTales.OTHER_SIDE,
                                at,
                                "成都市中级人民法院",
                                null,
                                LocalDate.of(2026, 6, 4)),
                        DAY_NOT_POSSIBLE);
        PatentRulingTales.rulingServed()
                .given(PatentRulingTales.sue(at))
                .refuses(
                        new RecordJudgment(
                                People.OFFICER,
                                at,
                                "(2026)川01知行初1号",
                                true,
                                LocalDate.of(2026, 6, 7)),
                        DAY_NOT_POSSIBLE);
    }

    @Tag("PAT-13")
    @Test
    void aDisputeOnJurisdictionIsWithAnOfficeThatExists() {
        PatentRulingTales.filed()
                .refuses(
                        new ReportJurisdictionDispute(
                                People.OFFICER, Persons.on("2026-06-02"), "mr-999999", "同时受理"),
                        UNKNOWN_OFFICE);
    }

    @Tag("PAT-13")
    @Test
    void anOfficerTakesInRequestsOfTheOwnOfficeAlone() {
        var request =
                (RequestRuling) PatentRulingTales.request(RightKind.INVENTION, "510100", null);
        PatentRulingTales.nothing().refuses(by(request, People.OTHER_OFFICE), NOT_A_PARTY);
        PatentRulingTales.nothing().given(by(request, People.OFFICER));
    }

    private static RequestRuling by(RequestRuling it, Actor actor) {
        return new RequestRuling(
                actor,
                it.at(),
                it.number(),
                it.petitioner(),
                it.standing(),
                it.respondents(),
                it.right(),
                it.region(),
                it.actDate(),
                it.claims(),
                it.facts(),
                it.suitPending(),
                it.otherAgreedRoute(),
                it.respondentAbroad(),
                it.evaluationReport(),
                it.earlierRuling(),
                it.evidenceIds());
    }
}
