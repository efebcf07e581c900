package org.ipcase.referral.reverselinkage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;
import static org.ipcase.referral.reverselinkage.domain.Linkages.*;

import java.time.Instant;
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
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.AnswerOpinion;
import org.ipcase.referral.step.domain.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every step. */
@Tag("REV-04")
class ReverseLinkageMatrixTest {
    /** After every period of the fixtures has passed, so that notice to the superior is open. */
    private static final Instant NOW = shanghai("2026-09-01T10:00");

    /** What is open in which state; what is not named here is refused. */
    private static final Map<String, Set<String>> OPEN =
            Map.of(
                    "NOT_OPENED", Set.of(),
                    "NON_PROSECUTION", Set.of("transfer"),
                    "TRANSFERRED", Set.of("register"),
                    "UNDER_REVIEW",
                            Set.of(
                                    "exclude",
                                    "suspend",
                                    "report-up",
                                    "issue-opinion",
                                    "end-review"),
                    "SUSPENDED", Set.of("resume"),
                    "REPORTED_UP", Set.of("issue-opinion", "end-review"),
                    "OPINION_ISSUED", Set.of("receive", "answer", "notify-superior", "follow-up"),
                    "ANSWERED", Set.of("follow-up"),
                    "ENDED", Set.of());

    record Cell(ReverseLinkage state, String step, ReverseLinkageCommand command) {
        boolean open() {
            return OPEN.getOrDefault(state.stateName(), Set.of()).contains(step);
        }

        @Override
        public String toString() {
            return state.stateName() + " " + step;
        }
    }

    static Stream<Cell> cells() {
        var cells = new ArrayList<Cell>();
        var states = new LinkedHashMap<String, ReverseLinkage>();
        states.put("NOT_OPENED", new ReverseLinkage.NotOpened());
        for (var life : lives().reversed()) {
            for (int i = 1; i <= life.size(); i++) {
                var state = state(life.subList(0, i));
                states.putIfAbsent(state.stateName(), state);
            }
        }
        assertThat(states.keySet()).isEqualTo(OPEN.keySet());
        states.values()
                .forEach(state ->
                        commands(state)
                                .forEach((step, it) -> cells.add(new Cell(state, step, it))));
        return cells.stream();
    }

    private static Map<String, ReverseLinkageCommand> commands(ReverseLinkage state) {
        var up = state instanceof ReverseLinkage.ReportedUp;
        var procurator = up ? PROVINCIAL_PROCURATOR : PROCURATOR;
        var commands = new LinkedHashMap<String, ReverseLinkageCommand>();
        commands.put("transfer", transfer(NOW));
        commands.put("register", register(NOW));
        commands.put("exclude", exclude("2026-06-11", "2026-06-12", NOW));
        commands.put("extend", extend(5, NOW));
        commands.put("suspend", suspend(NOW));
        commands.put("resume", resume(NOW));
        commands.put("report-up", reportUp(NOW));
        commands.put("issue-opinion", issue(procurator, up ? PROVINCIAL_MR : MR, false, NOW));
        commands.put("end-review", end(procurator, NOW));
        commands.put("receive", receive(NOW));
        commands.put("answer", answer(NOW));
        commands.put("notify-superior", notifySuperior(NOW));
        commands.put("follow-up", followUp(NOW));
        return commands;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStateAnswersEachStep(Cell cell) {
        assertThat(DECIDER.decide(cell.state(), cell.command()))
                .isInstanceOf(cell.open() ? Decision.Accepted.class : Decision.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsOfferedToThePersonIsRefusedForTheSameReason(Cell cell) {
        var offered = offered(cell.state(), cell.command().actor(), cell.step());
        if (DECIDER.decide(cell.state(), cell.command())
                instanceof Decision.Refused<ReverseLinkageEvent>(var refusal)) {
            // What depends on the body itself cannot be known beforehand.
            assertThat(offered.allowed() || refusal.problem().code().equals(offered.code()))
                    .isTrue();
        } else {
            assertThat(offered.allowed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nobodyElseTakesAStep(Cell cell) {
        var others = List.of(OFFICER, PROCURATOR, PROVINCIAL_PROCURATOR);
        for (var other : others) {
            var handlesIt =
                    cell.state() instanceof ReverseLinkage.ReportedUp
                            && other.equals(PROVINCIAL_PROCURATOR);
            if (!handlesIt
                    && !other.equals(cell.command().actor())
                    && !(cell.state() instanceof ReverseLinkage.NotOpened)) {
                assertThat(offered(cell.state(), other, cell.step()).code())
                        .isIn("reverse-linkage.not-procurator", "reverse-linkage.not-the-agency");
            }
        }
    }

    @Test
    void theMatrixKnowsEveryStep() {
        assertThat(commands(new ReverseLinkage.NotOpened()).keySet())
                .isEqualTo(
                        ReverseLinkageSteps.ALL.stream()
                                .map(Step::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void anAnswerAfterTheAnswerIsRefused() {
        var answered = state(lives().getLast());
        assertThat(
                        DECIDER.decide(
                                answered,
                                new AnswerOpinion(
                                        OFFICER,
                                        NOW,
                                        Opinion.Answer.Result.NOT_FILED,
                                        "…",
                                        Optional.empty())))
                .isInstanceOf(Decision.Refused.class);
    }

    private static AllowedAction offered(ReverseLinkage state, Actor actor, String step) {
        return DECIDER.allowedActions(state, actor, NOW).stream()
                .filter(action -> action.name().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
