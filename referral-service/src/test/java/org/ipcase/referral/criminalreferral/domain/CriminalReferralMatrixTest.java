package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.AnswerConsultation;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.Consult;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.DemandReferral;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.ReferDutyCrime;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.SendPenaltyCopies;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.PassedToOtherPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Acknowledge;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Approve;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DecisionPaper;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DeclineFiling;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.FileCriminalCase;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.PassOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Refuse;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.RequestSupplement;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReturnAsNotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Send;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SupplyPapers;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptBack;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.DemandReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.GiveReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.IssueCorrection;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.OrderFiling;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.ReportToHigher;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestSupervision;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.UpholdRefusal;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ConfirmGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.HandOverGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordNonProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RefuseGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ReturnToAdministration;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.Urge;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.WithdrawCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every step: domain.md 3.4, arrow by arrow. */
class CriminalReferralMatrixTest {
    private static final Instant NOW = shanghai("2026-06-10T16:00");
    private static final DecisionPaper PAPER =
            new DecisionPaper("1号", LocalDate.parse("2026-06-10"), FilingDecision.Basis.DECREE_310);

    private static final Letter.Paper LETTER = new Letter.Paper("成市监移〔2026〕1号", false, "…");
    private static final String ANYWHERE = "refer-duty-crime";
    private static final String UNSENT =
            "demand-referral ask-advice ask-early-involvement " + ANYWHERE;
    private static final String WITH_POLICE =
            "forward not-police-matter file decline-filing " + ANYWHERE;
    private static final String INVESTIGATED =
            "withdraw-case return-to-administration record-prosecution record-non-prosecution "
                    + ANYWHERE;

    /** The arrows that exist on the day of the police's answer; what is not named is refused. */
    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry("NOT_OPENED", ""),
                    Map.entry("DRAFT", "submit-report " + UNSENT),
                    Map.entry("DRAFT overdue", "submit-report " + UNSENT),
                    Map.entry("DRAFT consulted", "submit-report answer-consultation " + UNSENT),
                    Map.entry("DRAFT advised", "submit-report " + UNSENT),
                    Map.entry("HEAD_APPROVAL", "approve refuse " + UNSENT),
                    Map.entry("HEAD_APPROVAL demanded", "approve refuse " + UNSENT),
                    Map.entry("APPROVED", "send " + UNSENT),
                    Map.entry("REJECTED", UNSENT),
                    Map.entry("REJECTED punished", "send-penalty-copies " + UNSENT),
                    Map.entry("REJECTED copied", UNSENT),
                    Map.entry("SENT", "acknowledge " + ANYWHERE),
                    Map.entry("SENT read", "acknowledge " + ANYWHERE),
                    Map.entry("PASSED_TO_OTHER_POLICE", "acknowledge " + ANYWHERE),
                    Map.entry("RECEIVED", "request-supplement " + WITH_POLICE),
                    Map.entry(
                            "SUPPLEMENT_REQUESTED",
                            "supplement forward not-police-matter file " + ANYWHERE),
                    Map.entry("SUPPLEMENTED", WITH_POLICE),
                    Map.entry("NOT_POLICE_MATTER", "accept-back " + ANYWHERE),
                    Map.entry(
                            "NOT_FILED",
                            "accept-back request-reconsideration request-supervision demand-reasons"
                                    + " "
                                    + ANYWHERE),
                    Map.entry("ACCEPTED_BACK", "request-supervision demand-reasons " + ANYWHERE),
                    Map.entry("RECONSIDERATION", "decide-reconsideration " + ANYWHERE),
                    Map.entry(
                            "UPHELD", "accept-back request-supervision demand-reasons " + ANYWHERE),
                    Map.entry("SUPERVISION_REQUESTED", "demand-reasons file " + ANYWHERE),
                    Map.entry("SUPERVISION_REQUESTED silence", "demand-reasons file " + ANYWHERE),
                    Map.entry("REASONS_REQUESTED", "give-reasons file " + ANYWHERE),
                    Map.entry(
                            "REASONS_REQUESTED given",
                            "accept-reasons order-filing file " + ANYWHERE),
                    Map.entry("REASONS_ACCEPTED", "accept-back " + ANYWHERE),
                    Map.entry("FILING_ORDERED", "file " + ANYWHERE),
                    Map.entry("FILING_ORDERED corrected", "file report-to-higher " + ANYWHERE),
                    Map.entry("FILING_ORDERED reported", "file report-to-higher " + ANYWHERE),
                    Map.entry("FILED", "hand-over-goods " + INVESTIGATED),
                    Map.entry("FILED by order", "hand-over-goods " + INVESTIGATED),
                    Map.entry("FILED on reconsideration", "hand-over-goods " + INVESTIGATED),
                    Map.entry("FILED goods sent", "confirm-goods refuse-goods " + INVESTIGATED),
                    Map.entry("FILED goods refused", "hand-over-goods " + INVESTIGATED),
                    Map.entry("FILED urged", "hand-over-goods " + INVESTIGATED),
                    Map.entry("GOODS_HANDED_OVER", INVESTIGATED),
                    Map.entry("WITHDRAWN", "return-to-administration " + ANYWHERE),
                    Map.entry("WITHDRAWN returned", "accept-back " + ANYWHERE),
                    Map.entry("WITHDRAWN returned with goods", "accept-back " + ANYWHERE),
                    Map.entry("WITHDRAWN by court", "accept-back " + ANYWHERE),
                    Map.entry("PROSECUTION goods sent", "confirm-goods refuse-goods " + ANYWHERE),
                    Map.entry("PROSECUTION goods late", ANYWHERE),
                    Map.entry("PROSECUTION", ANYWHERE),
                    Map.entry("NON_PROSECUTION", ANYWHERE),
                    Map.entry("REVERSE_LINKAGE", ANYWHERE),
                    Map.entry("JUDGMENT", ANYWHERE));

    record Cell(
            String life,
            CriminalReferral state,
            String step,
            Actor doer,
            CriminalReferralCommand command) {
        boolean open() {
            return open(life).contains(step);
        }

        static Set<String> open(String life) {
            return Set.of(Objects.requireNonNull(OPEN.get(life), life).split(" "));
        }

        @Override
        public String toString() {
            return life + " " + step;
        }
    }

    static Stream<Cell> cells() {
        var cells = new ArrayList<Cell>();
        Lives.byName()
                .forEach((life, events) -> {
                    var state = Lives.state(events);
                    var police = state instanceof PassedToOtherPolice ? OTHER_POLICEMAN : POLICEMAN;
                    commands(police)
                            .forEach((step, command) ->
                                    cells.add(
                                            new Cell(life, state, step, command.actor(), command)));
                });
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStateAnswersEachStep(Cell cell) {
        var decision = Given.DECIDER.decide(cell.state(), cell.command());
        if (cell.open()) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsOfferedIsWhatIsAllowedAndTheReasonIsThatOfTheRefusal(Cell cell) {
        var offered =
                Given.DECIDER.allowedActions(cell.state(), cell.doer(), NOW).stream()
                        .filter(action -> action.name().equals(cell.step()))
                        .findFirst()
                        .orElseThrow();
        var decision = Given.DECIDER.decide(cell.state(), cell.command());
        if (decision instanceof Decision.Refused<CriminalReferralEvent>(var refusal)) {
            assertThat(offered).isEqualTo(AllowedAction.of(cell.step(), Optional.of(refusal)));
        } else {
            assertThat(offered.allowed()).isTrue();
        }
    }

    @Test
    void theMatrixKnowsEveryStateAndEveryStep() {
        assertThat(OPEN.keySet()).isEqualTo(Lives.byName().keySet());
        assertThat(Lives.states().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(leaves(CriminalReferral.class));
        assertThat(commands(POLICEMAN).keySet())
                .isEqualTo(Step.all().stream().map(Step::name).collect(Collectors.toSet()));
    }

    @Test
    void theLivesMeetEveryEvent() {
        var met =
                Lives.all().stream()
                        .flatMap(List::stream)
                        .map(Object::getClass)
                        .collect(Collectors.toSet());
        assertThat(met).isEqualTo(leaves(CriminalReferralEvent.class));
    }

    @Test
    void eachLifeEndsInTheStateThatNamesIt() {
        Lives.byName()
                .forEach((life, events) ->
                        assertThat(Lives.state(events).stateName()).isEqualTo(life.split(" ")[0]));
    }

    @Test
    void anEventThatTheStateCannotHaveIsAFault() {
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Given.state(OPENED, APPROVED))
                .withMessage("Expected a referral in HeadApproval, but it is DRAFT");
    }

    private static Set<Class<?>> leaves(Class<?> family) {
        return family.isRecord()
                ? Set.of(family)
                : Stream.of(family.getPermittedSubclasses())
                        .flatMap(member -> leaves(member).stream())
                        .collect(Collectors.toSet());
    }

    private static Map<String, CriminalReferralCommand> commands(Actor police) {
        var commands = new LinkedHashMap<String, CriminalReferralCommand>();
        commands.put("submit-report", new SubmitReport(OFFICER, NOW, report().draft()));
        commands.put("approve", new Approve(HEAD, NOW, Optional.empty()));
        commands.put("refuse", new Refuse(HEAD, NOW, "…"));
        commands.put("send", new Send(OFFICER, NOW, Optional.of(POLICE)));
        commands.put("acknowledge", new Acknowledge(police, NOW));
        commands.put("request-supplement", new RequestSupplement(police, NOW, List.of("…")));
        commands.put(
                "supplement",
                new SupplyPapers(OFFICER, NOW, SUPPLEMENT.attachments(), Optional.empty()));
        commands.put("forward", new PassOn(police, NOW, OTHER_POLICE, "…"));
        commands.put("not-police-matter", new ReturnAsNotPoliceMatter(police, NOW, "…"));
        commands.put("file", new FileCriminalCase(police, NOW, PAPER, "police"));
        commands.put("decline-filing", new DeclineFiling(police, NOW, PAPER, "…"));
        afterTheAnswer(commands, police);
        annex(commands, police);
        return commands;
    }

    private static void afterTheAnswer(Map<String, CriminalReferralCommand> all, Actor police) {
        all.put("accept-back", new AcceptBack(OFFICER, NOW, ""));
        all.put("request-reconsideration", new RequestReconsideration(OFFICER, NOW, LETTER));
        all.put("decide-reconsideration", new UpholdRefusal(police, NOW, LETTER));
        all.put("request-supervision", new RequestSupervision(OFFICER, NOW, LETTER));
        all.put("demand-reasons", new DemandReasons(PROCURATOR, NOW, LETTER));
        all.put("give-reasons", new GiveReasons(police, NOW, LETTER));
        all.put("accept-reasons", new AcceptReasons(PROCURATOR, NOW, LETTER));
        all.put("order-filing", new OrderFiling(PROCURATOR, NOW, LETTER, "检察长"));
        all.put("issue-correction", new IssueCorrection(PROCURATOR, NOW, LETTER));
        all.put("report-to-higher", new ReportToHigher(PROCURATOR, NOW, LETTER, PROCURATORATE));
        var bottles = List.of(Lives.BOTTLES);
        all.put(
                "hand-over-goods",
                new HandOverGoods(
                        OFFICER, NOW, bottles, List.of(), Optional.empty(), Optional.of("1号")));
        all.put("confirm-goods", new ConfirmGoods(police, NOW, bottles, Optional.empty()));
        all.put("refuse-goods", new RefuseGoods(police, NOW, "…"));
        all.put("urge", new Urge(PROCURATOR, NOW, LETTER));
        all.put("withdraw-case", new WithdrawCase(police, NOW, LETTER));
        all.put("return-to-administration", new ReturnToAdministration(police, NOW, LETTER));
        all.put(
                "record-prosecution",
                new RecordProsecution(PROCURATOR, NOW, LETTER, Optional.of(COURT)));
        all.put(
                "record-non-prosecution",
                new RecordNonProsecution(
                        PROCURATOR,
                        NOW,
                        LETTER,
                        Outcome.NonProsecution.Kind.STATUTORY,
                        LocalDate.parse("2026-06-10")));
    }

    private static void annex(Map<String, CriminalReferralCommand> all, Actor police) {
        all.put(
                "send-penalty-copies",
                new SendPenaltyCopies(OFFICER, NOW, LocalDate.parse("2026-06-10")));
        all.put("demand-referral", new DemandReferral(PROCURATOR, NOW, LETTER));
        all.put(
                "refer-duty-crime",
                new ReferDutyCrime(OFFICER, NOW, LETTER, AnnexCommand.LeadReceiver.PROCURATORATE));
        all.put(
                "ask-advice",
                new Consult(OFFICER, NOW, Consultation.Kind.ADVICE, Optional.of(POLICE), LETTER));
        all.put(
                "ask-early-involvement",
                new Consult(
                        OFFICER,
                        NOW,
                        Consultation.Kind.EARLY_INVOLVEMENT,
                        Optional.of(POLICE),
                        LETTER));
        all.put(
                "answer-consultation",
                new AnswerConsultation(police, NOW, "Q1", "…", Optional.empty()));
    }
}
