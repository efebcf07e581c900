package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.PassedToOtherPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Received;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Sent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupplementRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Supplemented;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every step: domain.md 3.4, arrow by arrow. */
class CriminalReferralMatrixTest {
    private static final Instant NOW = shanghai("2026-06-10T16:00");
    private static final DecisionPaper PAPER =
            new DecisionPaper("1号", LocalDate.parse("2026-06-10"), FilingDecision.Basis.DECREE_310);

    /** The arrows that exist; what is not named here is refused. */
    private static final Map<Class<?>, Set<String>> OPEN =
            Map.ofEntries(
                    Map.entry(NotOpened.class, Set.of()),
                    Map.entry(Draft.class, Set.of("submit-report")),
                    Map.entry(HeadApproval.class, Set.of("approve", "refuse")),
                    Map.entry(Approved.class, Set.of("send")),
                    Map.entry(Rejected.class, Set.of()),
                    Map.entry(Sent.class, Set.of("acknowledge")),
                    Map.entry(PassedToOtherPolice.class, Set.of("acknowledge")),
                    Map.entry(
                            Received.class,
                            Set.of(
                                    "request-supplement",
                                    "forward",
                                    "not-police-matter",
                                    "file",
                                    "decline-filing")),
                    Map.entry(
                            SupplementRequested.class,
                            Set.of("supplement", "forward", "not-police-matter", "file")),
                    Map.entry(
                            Supplemented.class,
                            Set.of("forward", "not-police-matter", "file", "decline-filing")),
                    Map.entry(NotPoliceMatter.class, Set.of()),
                    Map.entry(Filed.class, Set.of()),
                    Map.entry(NotFiled.class, Set.of()));

    record Cell(CriminalReferral state, String step, Actor doer, CriminalReferralCommand command) {
        boolean open() {
            return OPEN.getOrDefault(state.getClass(), Set.of()).contains(step);
        }

        @Override
        public String toString() {
            return state.stateName() + " " + step;
        }
    }

    static Stream<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var state : Lives.states()) {
            var police = state instanceof PassedToOtherPolice ? OTHER_POLICEMAN : POLICEMAN;
            commands(police)
                    .forEach((step, command) ->
                            cells.add(new Cell(state, step, command.actor(), command)));
        }
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
        assertThat(OPEN.keySet()).isEqualTo(leaves(CriminalReferral.class));
        assertThat(Lives.states().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(OPEN.keySet());
        assertThat(commands(POLICEMAN).keySet())
                .isEqualTo(Step.ALL.stream().map(Step::name).collect(Collectors.toSet()));
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
        return commands;
    }
}
