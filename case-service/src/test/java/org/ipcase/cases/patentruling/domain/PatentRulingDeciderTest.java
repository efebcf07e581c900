package org.ipcase.cases.patentruling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.ALREADY_ANSWERED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.ALREADY_REQUESTED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.ANSWER_RUNNING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CHALLENGE_PASSED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CHALLENGE_RUNNING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CORRECTION_ASKED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CORRECTION_RUNNING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.EXTENSION_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.HEARING_TOO_SOON;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.MEDIATION_NOT_ASKED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NATIONAL_ONLY;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_A_PARTY_HERE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_A_PATENT;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_CLOSABLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_ESTABLISHED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_SERVED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_GRANTOR;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_HEAD;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_PETITIONER;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_RESPONDENT;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_ANSWER;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_HEARING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_STOP_ORDERED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.OVER;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.PANEL_NOT_ODD;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.PERIOD_PASSED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.REPEAT_NOT_SHOWN;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SAME_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.STOPPED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SUIT_PENDING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SUSPENSION_NOT_ASKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AnswerRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CorrectPapers;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExcludeTime;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ForwardAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordStop;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestCorrection;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ResumeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.WithdrawRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestAnswered;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of domain.md 2.1, case by case. */
class PatentRulingDeciderTest {
    @Tag("PAT-01")
    @Test
    void asksForAPatentAndForNoSuitOnTheSameDispute() {
        var nothing = PatentRulingTales.nothing();
        nothing.refuses(
                PatentRulingTales.request(RightKind.TRADEMARK, "510100", null), NOT_A_PATENT);
        nothing.refuses(
                PatentRulingTales.request(RightKind.LAYOUT_DESIGN, "510100", null), NATIONAL_ONLY);
        var it = PatentRulingTales.request(RightKind.INVENTION, "510100", null);
        nothing.refuses(
                new RequestRuling(
                        it.actor(),
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
                        true,
                        false,
                        false,
                        false,
                        null,
                        List.of()),
                SUIT_PENDING);
        nothing.given(it).refuses(it, ALREADY_REQUESTED);
        nothing.refuses(PatentRulingTales.file(it.at()), OVER);
    }

    @Tag("PAT-13")
    @ParameterizedTest
    @CsvSource({
        "510104, mr-510100", // no district office of Sichuan rules on patents
        "510700, mr-510700",
        "500103, mr-500103", // a district of a municipality does
        "500000, ip-500000"
    })
    void goesToTheNearestOfficeThatRulesOnPatents(String region, String office) {
        var tale =
                PatentRulingTales.nothing()
                        .given(PatentRulingTales.request(RightKind.DESIGN, region, null));
        assertThat(ruling(tale).office().id()).isEqualTo(office);
        PatentRulingTales.nothing()
                .refuses(
                        PatentRulingTales.request(RightKind.DESIGN, "110000", null),
                        NO_COMPETENT_OFFICE);
    }

    @Tag("PAT-13")
    @ParameterizedTest
    @CsvSource({
        "mr-510100, mr-510700, mr-510000",
        "mr-510100, mr-500103, CNIPA",
        "mr-510000, ip-500000, CNIPA"
    })
    void aDisputeOnJurisdictionGoesToTheCommonSuperiorOrToCnipa(
            String office, String other, String decidedBy) {
        assertThat(new JurisdictionDisputes(AgencyDirectory.shipped()).decidedBy(office, other))
                .isEqualTo(decidedBy);
    }

    @Tag("PAT-13")
    @Test
    void noDisputeWithItself() {
        PatentRulingTales.filed()
                .refuses(
                        new ReportJurisdictionDispute(
                                People.OFFICER, PatentRulingTales.MONDAY, "mr-510100", "无"),
                        SAME_OFFICE);
    }

    @Tag("PAT-14")
    @Test
    void showsThatACaseOfBothProvincesMayBeTakenToCnipa() {
        var it = PatentRulingTales.request(RightKind.INVENTION, "510100", null);
        assertThat(national(it, "500103")).isTrue();
        assertThat(national(it, "510700")).isFalse();
    }

    private static boolean national(RequestRuling it, String respondentRegion) {
        var respondent =
                new Party(
                        Party.Kind.ORGANISATION,
                        "某厂",
                        null,
                        null,
                        respondentRegion,
                        null,
                        null,
                        null);
        var tale =
                PatentRulingTales.nothing()
                        .given(
                                new RequestRuling(
                                        it.actor(),
                                        it.at(),
                                        it.number(),
                                        it.petitioner(),
                                        it.standing(),
                                        List.of(respondent),
                                        it.right(),
                                        it.region(),
                                        it.actDate(),
                                        it.claims(),
                                        it.facts(),
                                        false,
                                        false,
                                        false,
                                        false,
                                        null,
                                        List.of()));
        return ruling(tale).request().nationalRequestPossible();
    }

    @Tag("PAT-02")
    @Test
    void tellsAllCorrectionsOnceAndWaitsForThem() {
        var until = LocalDate.of(2026, 6, 10);
        var ask =
                new RequestCorrection(
                        People.OFFICER, PatentRulingTales.MONDAY, List.of("副本"), until);
        var asked = PatentRulingTales.requested().given(ask);
        asked.refuses(refusal("2026-06-10"), CORRECTION_RUNNING);
        assertThat(stage(asked.given(refusal("2026-06-11"))))
                .isEqualTo(PatentRulingStage.NOT_FILED);
        var corrected =
                asked.given(
                        new CorrectPapers(
                                People.HOLDER, Persons.on("2026-06-05"), "已补副本", List.of()));
        assertThat(dueDay(corrected, "PAT-03")).isEqualTo("2026-06-12");
        corrected.refuses(ask, CORRECTION_ASKED);
        PatentRulingTales.requested()
                .refuses(
                        new RequestCorrection(
                                People.OFFICER,
                                PatentRulingTales.MONDAY,
                                List.of("副本"),
                                LocalDate.of(2026, 6, 1)),
                        DAY_NOT_POSSIBLE);
    }

    private static RefuseFiling refusal(String day) {
        return new RefuseFiling(
                People.OFFICER, Persons.on(day), RefusalGround.PAPERS_NOT_CORRECTED, "逾期未补正");
    }

    @Tag("PAT-03")
    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void filesWithinFiveWorkingDays(String day, String state) {
        var filed = PatentRulingTales.requested().given(PatentRulingTales.file(Persons.endOf(day)));
        assertThat(clock(filed, "PAT-03").state().name()).isEqualTo(state);
    }

    @Tag("PAT-03")
    @Test
    void theHeadAddsFiveWorkingDaysOnce() {
        var more = new ExtendFiling(People.HEAD, PatentRulingTales.MONDAY, "特别复杂");
        var extended = PatentRulingTales.requested().given(more);
        assertThat(dueDay(extended, "PAT-03")).isEqualTo("2026-06-15");
        extended.refuses(more, EXTENSION_NOT_POSSIBLE);
        PatentRulingTales.requested()
                .refuses(
                        new ExtendFiling(People.OFFICER, PatentRulingTales.MONDAY, "x"),
                        NOT_THE_HEAD);
    }

    @Tag("PAT-03")
    @ParameterizedTest
    @CsvSource({"甲;乙;丙, true", "甲;乙;丙;丁;戊, true", "甲;乙, false", "甲;乙;丙;丁, false", "甲;甲;乙, false"})
    void aPanelIsOddAndThreeOrMore(String panel, boolean enough) {
        var file =
                new FileRuling(People.OFFICER, PatentRulingTales.MONDAY, List.of(panel.split(";")));
        if (enough) {
            PatentRulingTales.requested().given(file);
        } else {
            PatentRulingTales.requested().refuses(file, PANEL_NOT_ODD);
        }
    }

    @Tag("PAT-04")
    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void servesWithinFiveWorkingDaysOfFiling(String day, String state) {
        var served = PatentRulingTales.filed().given(PatentRulingTales.serve(Persons.endOf(day)));
        assertThat(clock(served, "PAT-04").state().name()).isEqualTo(state);
    }

    @Tag("PAT-04")
    @Test
    void isNotServedBeforeItIsFiled() {
        PatentRulingTales.filed()
                .refuses(
                        new ServeRequest(
                                People.OFFICER,
                                PatentRulingTales.MONDAY,
                                LocalDate.of(2026, 5, 29),
                                "邮寄"),
                        DAY_NOT_POSSIBLE);
    }

    @Tag("PAT-05")
    @ParameterizedTest
    @CsvSource({"2026-06-16, false", "2026-06-17, true"})
    void anAnswerAfterFifteenDaysIsLateButPutOnFile(String day, boolean late) {
        var answered =
                PatentRulingTales.served().given(PatentRulingTales.answer(Persons.endOf(day)));
        assertThat(answered.happened())
                .filteredOn(RequestAnswered.class::isInstance)
                .singleElement()
                .extracting(it -> ((RequestAnswered) it).late())
                .isEqualTo(late);
        answered.refuses(PatentRulingTales.answer(Persons.on("2026-06-18")), ALREADY_ANSWERED);
        answered.refuses(
                new ExtendAnswer(People.OFFICER, Persons.on("2026-06-18"), 5, "x"),
                ALREADY_ANSWERED);
    }

    @Tag("PAT-05")
    @Test
    void aRespondentAbroadHasThirtyDaysAndThePanelExtendsOnce() {
        var it = PatentRulingTales.request(RightKind.INVENTION, "510100", null);
        var abroad =
                PatentRulingTales.nothing()
                        .given(
                                new RequestRuling(
                                        it.actor(),
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
                                        false,
                                        false,
                                        true,
                                        false,
                                        null,
                                        List.of()))
                        .given(PatentRulingTales.file(it.at()))
                        .given(PatentRulingTales.serve(it.at()));
        assertThat(dueDay(abroad, "PAT-05-ABROAD")).isEqualTo("2026-07-01");
        var more = new ExtendAnswer(People.OFFICER, it.at(), 10, "境外取证");
        var extended = abroad.given(more);
        assertThat(dueDay(extended, "PAT-05-ABROAD")).isEqualTo("2026-07-13");
        extended.refuses(more, EXTENSION_NOT_POSSIBLE);
    }

    @Tag("PAT-06")
    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void forwardsTheAnswerWithinFiveWorkingDays(String day, String state) {
        var forward = new ForwardAnswer(People.OFFICER, Persons.endOf(day));
        PatentRulingTales.served().refuses(forward, NO_ANSWER);
        var tale =
                PatentRulingTales.served()
                        .given(PatentRulingTales.answer(PatentRulingTales.MONDAY))
                        .given(forward);
        assertThat(clock(tale, "PAT-06").state().name()).isEqualTo(state);
    }

    @Tag("PAT-07")
    @Test
    void announcesAHearingThreeWorkingDaysBefore() {
        var served = PatentRulingTales.served();
        var at = PatentRulingTales.MONDAY;
        served.refuses(
                PatentRulingTales.schedule(at, "2026-06-03", "2026-06-01"), HEARING_TOO_SOON);
        var scheduled = served.given(PatentRulingTales.schedule(at, "2026-06-04", "2026-06-01"));
        scheduled.refuses(
                PatentRulingTales.hear(Persons.on("2026-06-03"), HearingOutcome.HELD), NO_HEARING);
    }

    @Tag("PAT-07")
    @Test
    void anAbsentPetitionerWithdrawsAnAbsentRespondentIsHeardInAbsence() {
        var day = Persons.on("2026-06-04");
        var scheduled = PatentRulingTales.scheduled();
        var gone = scheduled.given(PatentRulingTales.hear(day, HearingOutcome.PETITIONER_ABSENT));
        assertThat(stage(gone)).isEqualTo(PatentRulingStage.WITHDRAWN);
        assertThat(clock(gone, "PAT-09").state().name()).isEqualTo("CANCELLED");
        var heard = scheduled.given(PatentRulingTales.hear(day, HearingOutcome.RESPONDENT_ABSENT));
        assertThat(stage(heard)).isEqualTo(PatentRulingStage.HEARD);
    }

    @Tag("PAT-08")
    @Test
    void standsStillWhileSuspendedAndReturnsToWhereItWas() {
        var suspended =
                PatentRulingTales.served()
                        .given(
                                PatentRulingTales.suspend(
                                        Persons.on("2026-06-10"),
                                        SuspensionGround.OWNERSHIP_DISPUTED));
        assertThat(clock(suspended, "PAT-09").state().name()).isEqualTo("SUSPENDED");
        var resumed =
                suspended.given(new ResumeRuling(People.OFFICER, Persons.on("2026-06-19"), null));
        assertThat(stage(resumed)).isEqualTo(PatentRulingStage.ANSWERING);
        // 10 days from the 10th to the 19th: 2026-09-01 becomes 2026-09-11.
        assertThat(dueDay(resumed, "PAT-09")).isEqualTo("2026-09-11");
        PatentRulingTales.served()
                .refuses(
                        PatentRulingTales.suspend(
                                Persons.on("2026-09-02"), SuspensionGround.FORCE_MAJEURE),
                        PERIOD_PASSED);
        PatentRulingTales.served()
                .refuses(
                        new RefuseSuspension(People.OFFICER, PatentRulingTales.MONDAY, "无"),
                        SUSPENSION_NOT_ASKED);
    }

    @Tag("PAT-08")
    @ParameterizedTest
    @EnumSource(SuspensionGround.class)
    void recordsWhetherTheGroundObliged(SuspensionGround ground) {
        var event =
                PatentRulingTales.filed()
                        .given(
                                new AskSuspension(
                                        People.OFFICER,
                                        PatentRulingTales.MONDAY,
                                        "4W100001",
                                        "已受理"))
                        .given(PatentRulingTales.suspend(PatentRulingTales.MONDAY, ground))
                        .now(state -> ruling(state).suspension());
        assertThat(event).isNotNull();
        assertThat(event.obligatory())
                .isEqualTo(
                        Set.of(
                                        SuspensionGround.PARTY_DIED,
                                        SuspensionGround.PARTY_INCAPABLE,
                                        SuspensionGround.PARTY_TERMINATED,
                                        SuspensionGround.FORCE_MAJEURE,
                                        SuspensionGround.OTHER_CASE_DECIDES)
                                .contains(ground));
    }

    @Tag("PAT-09")
    @Test
    void closesInThreeMonthsPlusOneByTheHeadPlusTwoByTheNextHigherOffice() {
        var filed = PatentRulingTales.filed();
        assertThat(dueDay(filed, "PAT-09")).isEqualTo("2026-09-01");
        var at = PatentRulingTales.MONDAY;
        filed.refuses(new ExtendRuling(People.HEAD, at, 2, "复杂", "1号"), EXTENSION_NOT_POSSIBLE);
        filed.refuses(new ExtendRuling(People.OFFICER, at, 1, "复杂", "1号"), NOT_THE_GRANTOR);
        var once = filed.given(new ExtendRuling(People.HEAD, at, 1, "复杂", "1号"));
        // 2026-10-01 to 07 is the National Day holiday.
        assertThat(dueDay(once, "PAT-09")).isEqualTo("2026-10-08");
        once.refuses(new ExtendRuling(People.HEAD, at, 2, "复杂", "2号"), NOT_THE_GRANTOR);
        var twice = once.given(new ExtendRuling(PatentRulingTales.SUPERIOR, at, 2, "复杂", "2号"));
        assertThat(dueDay(twice, "PAT-09")).isEqualTo("2026-12-01");
        twice.refuses(
                new ExtendRuling(PatentRulingTales.SUPERIOR, at, 1, "复杂", "3号"),
                EXTENSION_NOT_POSSIBLE);
    }

    @Tag("PAT-09")
    @ParameterizedTest
    @CsvSource({"2026-09-01, MET", "2026-09-02, BREACHED"})
    void isLateOnTheDayAfterThreeMonths(String day, String state) {
        var ruled =
                PatentRulingTales.served()
                        .given(PatentRulingTales.rule(Persons.endOf(day), true, false));
        assertThat(clock(ruled, "PAT-09").state().name()).isEqualTo(state);
    }

    @Tag("PAT-09")
    @Test
    void leavesOutTimeThatDoesNotCount() {
        var filed = PatentRulingTales.filed();
        var excluded = filed.given(exclude(ExclusionReason.APPRAISAL, "2026-06-05", "2026-06-14"));
        assertThat(dueDay(excluded, "PAT-09")).isEqualTo("2026-09-11");
        filed.refuses(
                exclude(ExclusionReason.HEARING, "2026-06-05", "2026-06-14"),
                EXTENSION_NOT_POSSIBLE);
        filed.refuses(
                exclude(ExclusionReason.APPRAISAL, "2026-05-05", "2026-06-14"), DAY_NOT_POSSIBLE);
    }

    private static ExcludeTime exclude(ExclusionReason reason, String from, String until) {
        return new ExcludeTime(
                People.OFFICER,
                Persons.on("2026-06-15"),
                reason,
                LocalDate.parse(from),
                LocalDate.parse(until),
                "鉴〔2026〕1号");
    }

    @Tag("PAT-05")
    @ParameterizedTest
    @CsvSource({"2026-06-16, false", "2026-06-17, true"})
    void rulesWithoutAnAnswerOnlyWhenThePeriodHasPassed(String day, boolean allowed) {
        var rule = PatentRulingTales.rule(Persons.endOf(day), true, false);
        if (allowed) {
            PatentRulingTales.served().given(rule);
        } else {
            PatentRulingTales.served().refuses(rule, ANSWER_RUNNING);
        }
        PatentRulingTales.filed().refuses(rule, NOT_SERVED);
    }

    @Tag("PAT-11")
    @Test
    void rulesDirectlyOnARepeatWithAnEarlierEffectiveRuling() {
        var direct = PatentRulingTales.rule(PatentRulingTales.MONDAY, true, true);
        PatentRulingTales.filed().refuses(direct, REPEAT_NOT_SHOWN);
        var repeat =
                PatentRulingTales.nothing()
                        .given(
                                PatentRulingTales.request(
                                        RightKind.INVENTION, "510100", "成知裁〔2025〕7号"))
                        .given(PatentRulingTales.file(PatentRulingTales.MONDAY));
        assertThat(stage(repeat.given(direct))).isEqualTo(PatentRulingStage.RULED);
    }

    @Tag("PAT-10")
    @ParameterizedTest
    @CsvSource({"2026-06-22, true", "2026-06-23, false"})
    void isChallengedWithinFifteenDaysOrEnforced(String day, boolean inTime) {
        var served = PatentRulingTales.rulingServed();
        var sue = PatentRulingTales.sue(Persons.endOf(day));
        var enforce = PatentRulingTales.enforce(Persons.endOf(day));
        var close = PatentRulingTales.close(Persons.endOf(day));
        if (inTime) {
            assertThat(stage(served.given(sue))).isEqualTo(PatentRulingStage.IN_COURT);
            served.refuses(enforce, CHALLENGE_RUNNING);
            served.refuses(close, NOT_CLOSABLE);
        } else {
            served.refuses(sue, CHALLENGE_PASSED);
            assertThat(stage(served.given(enforce)))
                    .isEqualTo(PatentRulingStage.ENFORCEMENT_APPLIED);
            assertThat(stage(served.given(close))).isEqualTo(PatentRulingStage.CLOSED);
            served.given(new RecordStop(People.OFFICER, Persons.endOf(day), "已停止"))
                    .refuses(enforce, STOPPED);
        }
    }

    @Tag("PAT-10")
    @Test
    void nothingIsEnforcedWithoutAnOrderToStop() {
        var none =
                PatentRulingTales.heard()
                        .given(PatentRulingTales.rule(Persons.on("2026-06-05"), false, false))
                        .given(
                                new ServeRuling(
                                        People.OFFICER,
                                        Persons.on("2026-06-05"),
                                        LocalDate.of(2026, 6, 5),
                                        "邮寄"));
        none.refuses(PatentRulingTales.enforce(Persons.on("2026-06-23")), NO_STOP_ORDERED);
        none.refuses(
                new AskDamagesMediation(
                        People.HOLDER, Persons.on("2026-06-08"), Money.yuan(1), null),
                NOT_ESTABLISHED);
        PatentRulingTales.ruled()
                .refuses(
                        new RecordDamagesMediation(
                                People.OFFICER, Persons.on("2026-06-08"), false, "无"),
                        MEDIATION_NOT_ASKED);
    }

    @Tag("PAT-12")
    @Test
    void mediatesDamagesWhenAPartyAsks() {
        var asked =
                PatentRulingTales.ruled()
                        .given(
                                new AskDamagesMediation(
                                        PatentRulingTales.OTHER_SIDE,
                                        Persons.on("2026-06-08"),
                                        Money.yuan(50_000),
                                        null))
                        .given(
                                new RecordDamagesMediation(
                                        People.OFFICER, Persons.on("2026-06-09"), false, "未达成一致"));
        assertThat(ruling(asked).damages()).isNotNull();
        asked.refuses(
                new RecordDamagesMediation(People.OFFICER, Persons.on("2026-06-10"), true, "又达成一致"),
                MEDIATION_NOT_ASKED);
    }

    @Tag("PAT-05")
    @Test
    void makesNoPeriodLongerThatIsOver() {
        PatentRulingTales.served()
                .refuses(
                        new ExtendAnswer(People.OFFICER, Persons.on("2026-12-01"), 10, "补充证据"),
                        EXTENSION_NOT_POSSIBLE);
    }

    @Tag("PAT-04")
    @Test
    void theRespondentReadsItOnceItIsServedAndStrangersNever() {
        var before = PatentRulingAccess.readers(ruling(PatentRulingTales.filed()));
        var after = PatentRulingAccess.readers(ruling(PatentRulingTales.served()));
        var respondent = PatentRulingTales.OTHER_SIDE.keys();
        assertThat(respondent).noneMatch(before::contains).anyMatch(after::contains);
        assertThat(People.HOLDER.keys()).anyMatch(before::contains);
        assertThat(People.PROVINCE.keys()).anyMatch(before::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(after::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(after::contains);
        PatentRulingTales.requested()
                .refuses(
                        new WithdrawRequest(People.OFFICER, PatentRulingTales.MONDAY, "x"),
                        NOT_THE_PETITIONER);
        PatentRulingTales.served()
                .refuses(
                        new AnswerRequest(People.HOLDER, PatentRulingTales.MONDAY, "x", List.of()),
                        NOT_THE_RESPONDENT);
        PatentRulingTales.requested()
                .refuses(
                        new FileRuling(
                                People.OTHER_OFFICE,
                                PatentRulingTales.MONDAY,
                                List.of("甲", "乙", "丙")),
                        NOT_THE_OFFICE);
        PatentRulingTales.ruled()
                .refuses(
                        new AskDamagesMediation(
                                People.OTHER_HOLDER, PatentRulingTales.MONDAY, Money.yuan(1), null),
                        NOT_A_PARTY_HERE);
    }

    private static Ruling ruling(Tale<PatentRuling, ?, ?> tale) {
        return ruling(tale.state());
    }

    private static Ruling ruling(PatentRuling state) {
        return (Ruling) state;
    }

    private static PatentRulingStage stage(Tale<PatentRuling, ?, ?> tale) {
        return ruling(tale).stage();
    }

    private static LegalClock clock(Tale<PatentRuling, ?, ?> tale, String rule) {
        return Due.last(ruling(tale).clocks(), rule).orElseThrow();
    }

    private static String dueDay(Tale<PatentRuling, ?, ?> tale, String rule) {
        return clock(tale, rule).lastDay().toString();
    }
}
