package org.ipcase.referral.courtcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.ALREADY_CONTESTED;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.ALREADY_LINKED;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.CONTEST_OPEN;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.FACTS_ALREADY_TAKEN;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.FACTS_NOT_FINAL;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.FACTS_UNKNOWN;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.LINK_UNKNOWN;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOTHING_TO_RETURN;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOT_A_JUDGE;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOT_A_SUIT;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOT_CRIMINAL;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOT_OPEN;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOT_PENDING;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NOT_TO_REGISTER;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NO_CONTEST;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.NUMBER_OF_OTHER_KIND;
import static org.ipcase.referral.courtcase.domain.CourtCaseProblem.SENTENCE_NOT_POSSIBLE;
import static org.ipcase.referral.courtcase.domain.CourtCases.ACCEPTED;
import static org.ipcase.referral.courtcase.domain.CourtCases.COURT;
import static org.ipcase.referral.courtcase.domain.CourtCases.DECIDER;
import static org.ipcase.referral.courtcase.domain.CourtCases.FACT;
import static org.ipcase.referral.courtcase.domain.CourtCases.JUDGE;
import static org.ipcase.referral.courtcase.domain.CourtCases.LINKED;
import static org.ipcase.referral.courtcase.domain.CourtCases.NOW;
import static org.ipcase.referral.courtcase.domain.CourtCases.NUMBER;
import static org.ipcase.referral.courtcase.domain.CourtCases.PROSECUTED;
import static org.ipcase.referral.courtcase.domain.CourtCases.SENTENCES;
import static org.ipcase.referral.courtcase.domain.CourtCases.SUIT;
import static org.ipcase.referral.courtcase.domain.CourtCases.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ContestFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.LinkCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReceiveProsecuted;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordJudgment;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordSuitOutcome;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.Register;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RegisterSuit;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RemoveLink;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReturnToAgency;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RuleOnContest;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.TakeFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReceived;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsTaken;
import org.ipcase.referral.courtcase.domain.Docket.LinkKind;
import org.ipcase.referral.courtcase.domain.Sentence.Penalty;
import org.ipcase.referral.courtcase.domain.Sentence.Verdict;
import org.ipcase.referral.factfinding.domain.Finding;
import org.ipcase.referral.factfinding.domain.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a court may do with a case, each refusal with its case. */
class CourtCaseRulesTest {
    private static final RecordId FINDING = RecordId.derived("fact-finding", "1");

    @Test
    @Tag("REQ-11")
    void aProsecutedCaseIsReceivedOnceHoweverOftenItIsTold() {
        var told = new ReceiveProsecuted(Actor.system("referral-service"), NOW, PROSECUTED);
        assertThat(DECIDER.decide(new CourtCase.NotSeized(), told))
                .isEqualTo(Decision.accept(new CaseReceived(PROSECUTED, Optional.empty())));
        for (var life : List.of("RECEIVED", "PENDING", "JUDGED", "RETURNED")) {
            assertThat(DECIDER.decide(CourtCases.named(life), told)).isEqualTo(Decision.accept());
        }
    }

    @Test
    void aSuitIsRegisteredByAJudgeWithTheOwnCourt() {
        var number = new CaseNumber("（2026）川01知民初56号", false);
        refused(
                new CourtCase.NotSeized(),
                new RegisterSuit(
                        CourtCases.person(COURT, Role.OFFICER), NOW, SUIT, number, ACCEPTED),
                NOT_A_JUDGE);
        refused(
                new CourtCase.NotSeized(),
                new RegisterSuit(JUDGE, NOW, PROSECUTED, NUMBER, ACCEPTED),
                NOT_A_SUIT);
        refused(
                new CourtCase.NotSeized(),
                new RegisterSuit(JUDGE, NOW, SUIT, NUMBER, ACCEPTED),
                NUMBER_OF_OTHER_KIND);
        refused(
                new CourtCase.NotSeized(),
                new RegisterSuit(JUDGE, NOW, SUIT, number, TODAY.plusDays(1)),
                DAY_NOT_POSSIBLE);
        assertThat(
                        DECIDER.decide(
                                new CourtCase.NotSeized(),
                                new RegisterSuit(JUDGE, NOW, SUIT, number, ACCEPTED)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(
                        DECIDER.decide(
                                CourtCases.named("PENDING suit"),
                                new RegisterSuit(JUDGE, NOW, SUIT, number, ACCEPTED)))
                .isEqualTo(Decision.accept());
    }

    @Test
    void aCaseIsRegisteredOnceUnderANumberOfItsKindNotBeforeItCame() {
        refused("RECEIVED", register("（2026）川01知民初1号", ACCEPTED), NUMBER_OF_OTHER_KIND);
        refused(
                "RECEIVED",
                register(NUMBER.text(), LocalDate.parse("2026-08-02")),
                DAY_NOT_POSSIBLE);
        accepted("RECEIVED", register(NUMBER.text(), LocalDate.parse("2026-08-03")));
        accepted("RECEIVED", register(NUMBER.text(), TODAY));
        refused("RECEIVED", register(NUMBER.text(), TODAY.plusDays(1)), DAY_NOT_POSSIBLE);
        refused("PENDING", register(NUMBER.text(), TODAY), NOT_TO_REGISTER);
    }

    @ParameterizedTest
    @CsvSource({
        "（2026）川01刑初105号, CRIMINAL",
        "（2025）渝01知民初56号, CIVIL",
        "（2024）川01行保1号, CIVIL",
        "（2026）川01行初7号, ADMINISTRATIVE",
        "（2025）川0191诉前调确12号, ''"
    })
    void theTypeCodeNamesTheKind(String number, String kind) {
        assertThat(new CaseNumber(number, false).kind().map(Enum::name).orElse("")).isEqualTo(kind);
    }

    @Test
    void casesOfAllKindsAreLinkedEachOnce() {
        refused("PENDING", link(LinkKind.CIVIL, "（2026）川01行初7号"), NUMBER_OF_OTHER_KIND);
        accepted("PENDING", link(LinkKind.CIVIL, "（2026）川01知民初56号"));
        accepted("PENDING", link(LinkKind.ADMINISTRATIVE, "（2026）川01行初7号"));
        accepted("PENDING", link(LinkKind.ENFORCEMENT, "成市监罚〔2026〕1号"));
        refused("PENDING linked", link(LinkKind.CIVIL, "（2026）川01知民初56号"), ALREADY_LINKED);
        refused("PENDING", link(LinkKind.CRIMINAL, NUMBER.text()), ALREADY_LINKED);
        refused("PENDING", new RemoveLink(JUDGE, NOW, "L9", "…"), LINK_UNKNOWN);
        refused("JUDGED", link(LinkKind.CIVIL, "（2026）川01知民初57号"), NOT_OPEN);
        // A number that was removed is not given again.
        var again =
                DECIDER.decide(
                        CourtCases.named("PENDING unlinked"),
                        link(LinkKind.CIVIL, "（2026）川01知民初56号"));
        assertThat(again)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        it -> assertThat(it.events().toString()).contains("id=L2"));
        assertThat(LINKED.toString()).contains("id=L1");
    }

    @Test
    @Tag("CRT-07")
    void factsFoundAreTakenInFromTheDayAfterThePeriodToSue() {
        var last = Findings.shanghai("2026-07-13T23:59");
        refused(
                CourtCases.named("PENDING"),
                new TakeFacts(JUDGE, last, FINDING, Optional.of(Findings.finding())),
                FACTS_NOT_FINAL);
        assertThat(
                        DECIDER.decide(
                                CourtCases.named("PENDING"),
                                new TakeFacts(
                                        JUDGE, NOW, FINDING, Optional.of(Findings.finding()))))
                .isEqualTo(Decision.accept(new FactsTaken(FACT)));
        refused("PENDING facts", take(Findings.finding()), FACTS_ALREADY_TAKEN);
    }

    @Test
    @Tag("CRT-07")
    void factsThatTheCourtMayNotReadAreNotTakenIn() {
        refused(
                CourtCases.named("PENDING"),
                new TakeFacts(JUDGE, NOW, FINDING, Optional.empty()),
                FACTS_UNKNOWN);
    }

    @Test
    @Tag("CRT-07")
    void factsUnderChallengeOrOverturnedAreNotTakenIn() {
        refused(
                "PENDING",
                take(Findings.finding(Findings.pending(1, Finding.Remedy.Kind.SUIT))),
                FACTS_NOT_FINAL);
        refused(
                "PENDING",
                take(
                        Findings.finding(
                                Findings.ended(
                                        1,
                                        Finding.Remedy.Kind.SUIT,
                                        Finding.Remedy.Outcome.QUASHED,
                                        "2026-05-08"))),
                FACTS_NOT_FINAL);
        accepted(
                "PENDING",
                take(
                        Findings.finding(
                                Findings.ended(
                                        1,
                                        Finding.Remedy.Kind.SUIT,
                                        Finding.Remedy.Outcome.UPHELD,
                                        "2026-05-08"))));
    }

    @Test
    @Tag("CRT-07")
    void contraryEvidenceIsWeighedBeforeTheJudgment() {
        refused("PENDING", contest("F1"), FACTS_UNKNOWN);
        refused("PENDING contested", contest("F1"), ALREADY_CONTESTED);
        refused("PENDING facts", new RuleOnContest(JUDGE, NOW, "F1", true, "…"), NO_CONTEST);
        refused("PENDING facts", new RuleOnContest(JUDGE, NOW, "F2", true, "…"), FACTS_UNKNOWN);
        refused("PENDING ruled", new RuleOnContest(JUDGE, NOW, "F1", true, "…"), NO_CONTEST);
        refused("PENDING contested", judge(TODAY, SENTENCES), CONTEST_OPEN);
        accepted("PENDING ruled", judge(TODAY, SENTENCES));
        assertThat(FACT.stateName()).isEqualTo("TAKEN");
        var contested = FACT.contested(CourtCases.CONTEST);
        assertThat(contested.stateName()).isEqualTo("CONTESTED");
        assertThat(ruled(true)).isEqualTo("OVERTURNED");
        assertThat(ruled(false)).isEqualTo("UPHELD");
    }

    private static String ruled(boolean overturned) {
        return FACT.contested(
                        CourtCases.CONTEST.ruled(
                                new TakenFact.Ruling(overturned, "…", "judge", NOW)))
                .stateName();
    }

    @Test
    @Tag("REQ-11")
    void aJudgmentIsOfThisCaseAndNotBeforeItsAcceptance() {
        refused("RECEIVED", judge(TODAY, SENTENCES), NOT_PENDING);
        refused("PENDING suit", judge(TODAY, SENTENCES), NOT_CRIMINAL);
        refused("PENDING", outcome(TODAY), NOT_A_SUIT);
        refused("PENDING", judge(ACCEPTED.minusDays(1), SENTENCES), DAY_NOT_POSSIBLE);
        refused("PENDING", judge(TODAY.plusDays(1), SENTENCES), DAY_NOT_POSSIBLE);
        accepted("PENDING", judge(ACCEPTED, SENTENCES));
        refused("PENDING suit", outcome(ACCEPTED.minusDays(1)), DAY_NOT_POSSIBLE);
        accepted("PENDING suit", outcome(TODAY));
    }

    /** {@code verdict penalty months probation fine} of the accused person. */
    @ParameterizedTest
    @CsvSource({
        "GUILTY, IMPRISONMENT, 6, , , true",
        "GUILTY, IMPRISONMENT, 5, , , false",
        "GUILTY, IMPRISONMENT, 300, , , true",
        "GUILTY, IMPRISONMENT, 301, , , false",
        "GUILTY, DETENTION, 1, , , true",
        "GUILTY, DETENTION, 13, , , false",
        "GUILTY, CONTROL, 3, , , true",
        "GUILTY, CONTROL, 2, , , false",
        "GUILTY, CONTROL, 12, 12, , false",
        "GUILTY, IMPRISONMENT, 36, 60, , true",
        "GUILTY, IMPRISONMENT, 36, 61, , false",
        "GUILTY, IMPRISONMENT, 36, 35, , false",
        "GUILTY, IMPRISONMENT, 37, 48, , false",
        "GUILTY, IMPRISONMENT, 6, 11, , false",
        "GUILTY, DETENTION, 1, 2, , true",
        "GUILTY, DETENTION, 1, 1, , false",
        "GUILTY, DETENTION, 6, 13, , false",
        "GUILTY, , , 12, 1000, false",
        "GUILTY, , , , 1000, true",
        "GUILTY, , , , , false",
        "GUILTY, IMPRISONMENT, , , , false",
        "GUILTY, , 12, , 1000, false",
        "EXEMPTED, , , , , true",
        "EXEMPTED, , , , 1000, false",
        "NOT_GUILTY, , , , , true",
        "NOT_GUILTY, DETENTION, 3, , , false"
    })
    void aSentenceIsOfAKindAndLengthTheLawKnows(
            Verdict verdict,
            Penalty penalty,
            Integer months,
            Integer probation,
            Long fine,
            boolean possible) {
        var sentence =
                new Sentence(
                        "张某",
                        verdict,
                        Optional.ofNullable(penalty),
                        Optional.ofNullable(months),
                        Optional.ofNullable(probation),
                        Optional.ofNullable(fine).map(Money::yuan));
        var command = judge(TODAY, List.of(sentence, SENTENCES.getLast()));
        if (possible) {
            accepted("PENDING", command);
        } else {
            refused("PENDING", command, SENTENCE_NOT_POSSIBLE);
        }
    }

    @Test
    void everyAccusedHasOneVerdictAndAUnitIsOnlyFined() {
        var person = SENTENCES.getFirst();
        var unit = SENTENCES.getLast();
        refused("PENDING", judge(TODAY, List.of(person)), SENTENCE_NOT_POSSIBLE);
        refused("PENDING", judge(TODAY, List.of(person, unit, unit)), SENTENCE_NOT_POSSIBLE);
        refused(
                "PENDING",
                judge(TODAY, List.of(person, unit, named(person, "李某"))),
                SENTENCE_NOT_POSSIBLE);
        refused(
                "PENDING",
                judge(TODAY, List.of(person, named(person, unit.name()))),
                SENTENCE_NOT_POSSIBLE);
    }

    @Test
    @Tag("REF-25")
    void aCaseGoesBackUnlessEverybodyWasPunished() {
        refused("JUDGED", giveBack(), NOTHING_TO_RETURN);
        refused("RECEIVED", giveBack(), NOT_PENDING);
        refused("PENDING suit", giveBack(), NOT_CRIMINAL);
        accepted("PENDING", giveBack());
        accepted("JUDGED exempted", giveBack());
    }

    @Test
    void aJudgmentReadsAsOneText() {
        var judgment = ((CourtCase.Judged) CourtCases.named("JUDGED exempted")).judgment();
        assertThat(judgment.text()).isEqualTo("张某：有期徒刑12个月，缓刑24个月，罚金50000.00元；成都某酒业有限公司：免予刑事处罚");
        assertThat(judgment.convicted()).isTrue();
        assertThat(judgment.fine()).contains(Money.yuan(50_000));
    }

    private static Sentence named(Sentence it, String name) {
        return new Sentence(
                name, it.verdict(), it.penalty(), it.months(), it.probationMonths(), it.fine());
    }

    private static Register register(String number, LocalDate on) {
        return new Register(JUDGE, NOW, new CaseNumber(number, false), on);
    }

    private static LinkCase link(LinkKind kind, String number) {
        return new LinkCase(JUDGE, NOW, kind, new CaseNumber(number, false));
    }

    private static TakeFacts take(Finding finding) {
        return new TakeFacts(JUDGE, NOW, FINDING, Optional.of(finding));
    }

    private static ContestFacts contest(String fact) {
        return new ContestFacts(JUDGE, NOW, fact, "某公司", "系正品", List.of("进货单"));
    }

    private static RecordJudgment judge(LocalDate on, List<Sentence> sentences) {
        return new RecordJudgment(JUDGE, NOW, on, sentences, Optional.empty());
    }

    private static RecordSuitOutcome outcome(LocalDate on) {
        return new RecordSuitOutcome(
                JUDGE, NOW, on, Judgment.SuitOutcome.GRANTED, Optional.empty());
    }

    private static ReturnToAgency giveBack() {
        return new ReturnToAgency(JUDGE, NOW, "川01函〔2026〕1号", "应当给予行政处罚");
    }

    private static void accepted(String life, CourtCaseCommand command) {
        assertThat(DECIDER.decide(CourtCases.named(life), command))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static void refused(String life, CourtCaseCommand command, Problem problem) {
        refused(CourtCases.named(life), command, problem);
    }

    private static void refused(CourtCase state, CourtCaseCommand command, Problem problem) {
        assertThat(DECIDER.decide(state, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }
}
