package org.ipcase.referral.dualreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OTHER_POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.dualreport.domain.Reports.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.step.domain.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every step, and who reads. */
@Tag("DUAL-04")
@Tag("DUAL-05")
class DualReportMatrixTest {
    private static final Set<String> AFTER_REFUSAL =
            Set.of("file", "assign", "advise", "request-supervision", "demand-reasons");

    private static final Map<String, Set<String>> OPEN =
            Map.of(
                    "NOT_REPORTED", Set.of(),
                    "REPORTED", Set.of("accept", "assign", "advise"),
                    "UNDER_EXAMINATION",
                            Set.of("mark-complex", "file", "decline-filing", "assign", "advise"),
                    "FILED", Set.of("assign", "advise"),
                    "NOT_FILED", plus("request-reconsideration"),
                    "RECONSIDERING", plus("decide-reconsideration"),
                    "UPHELD", plus("request-review"),
                    "REVIEWING", plus("decide-review"),
                    "REVIEW_UPHELD", AFTER_REFUSAL);

    private static Set<String> plus(String step) {
        return Stream.concat(AFTER_REFUSAL.stream(), Stream.of(step)).collect(Collectors.toSet());
    }

    record Cell(DualReport state, String step, DualReportCommand command) {
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
        states().values()
                .forEach(state ->
                        commands().forEach((step, it) -> cells.add(new Cell(state, step, it))));
        return cells.stream();
    }

    private static Map<String, DualReport> states() {
        var at = REFUSED_AT;
        var states = new LinkedHashMap<String, DualReport>();
        for (var state :
                new DualReport[] {
                    new DualReport.NotReported(),
                    after(report()),
                    after(report(), accept(at)),
                    after(report(), accept(at), file(at)),
                    notFiled(),
                    after(report(), accept(at), decline(at), askReconsideration(at)),
                    upheld(),
                    after(
                            report(),
                            accept(at),
                            decline(at),
                            askReconsideration(at),
                            reconsider(true, at),
                            askReview(at)),
                    after(
                            report(),
                            accept(at),
                            decline(at),
                            askReconsideration(at),
                            reconsider(true, at),
                            askReview(at),
                            review(true, at))
                }) {
            states.put(state.stateName(), state);
        }
        return states;
    }

    private static Map<String, DualReportCommand> commands() {
        var at = REFUSED_AT;
        var commands = new LinkedHashMap<String, DualReportCommand>();
        commands.put("accept", accept(at));
        commands.put("mark-complex", complex(at));
        commands.put("extend", extend(30, at));
        commands.put("file", file(at));
        commands.put("decline-filing", decline(at));
        commands.put("request-reconsideration", askReconsideration(at));
        commands.put("decide-reconsideration", reconsider(true, at));
        commands.put("request-review", askReview(at));
        commands.put("decide-review", review(true, at));
        commands.put("assign", assign(at));
        commands.put("advise", advise(at));
        commands.put("request-supervision", askSupervision(at));
        commands.put("demand-reasons", demand(at));
        commands.put("give-reasons", giveReasons(at));
        commands.put("accept-reasons", acceptReasons(at));
        commands.put("order-filing", order(at));
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
    void whatIsOfferedIsWhatIsAllowed(Cell cell) {
        var offered = offered(cell.state(), cell.command().actor(), cell.step());
        if (DECIDER.decide(cell.state(), cell.command())
                instanceof Decision.Refused<DualReportEvent>(var refusal)) {
            assertThat(offered.code()).isEqualTo(refusal.problem().code());
        } else {
            assertThat(offered.allowed()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nobodyElseTakesAStep(Cell cell) {
        for (var other : new Actor[] {HOLDER, POLICEMAN, HIGHER, PROCURATOR, OFFICER}) {
            if (!other.equals(cell.command().actor())
                    && !(cell.state() instanceof DualReport.NotReported)) {
                assertThat(offered(cell.state(), other, cell.step()).code())
                        .startsWith("dual-report.not-the-");
            }
        }
    }

    @Test
    void theMatrixKnowsEveryStateAndStep() {
        assertThat(states().keySet()).isEqualTo(OPEN.keySet());
        assertThat(commands().keySet())
                .isEqualTo(
                        DualReportSteps.ALL.stream().map(Step::name).collect(Collectors.toSet()));
    }

    @Test
    @Tag("DUAL-01")
    void isReadByReporterPoliceAndProcuratorateOnly() {
        var otherHolder =
                person(
                        "other",
                        new Office("rh-2", "另一酒厂", AgencyType.RIGHTS_HOLDER, "510100"),
                        Role.RIGHTS_HOLDER);
        var colleague =
                person(
                        "colleague",
                        new Office("rh-1", "某酒厂", AgencyType.RIGHTS_HOLDER, "510100"),
                        Role.RIGHTS_HOLDER);
        var reported = after(report());
        for (var reader : new Actor[] {HOLDER, colleague, POLICEMAN, PROCURATOR}) {
            assertThat(reads(reader, reported)).as(reader.name()).isTrue();
        }
        for (var other : new Actor[] {otherHolder, OFFICER, OTHER_POLICEMAN, HIGHER}) {
            assertThat(reads(other, reported)).as(other.name()).isFalse();
        }
        assertThat(reads(HIGHER, java.util.Objects.requireNonNull(states().get("REVIEWING"))))
                .isTrue();
    }

    private static boolean reads(Actor actor, DualReport state) {
        return !Collections.disjoint(DualReportAccess.readers(state), actor.keys());
    }

    private static AllowedAction offered(DualReport state, Actor actor, String step) {
        return DECIDER.allowedActions(state, actor, REFUSED_AT).stream()
                .filter(action -> action.name().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
