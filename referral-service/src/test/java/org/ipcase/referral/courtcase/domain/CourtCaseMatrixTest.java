package org.ipcase.referral.courtcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.courtcase.domain.CourtCases.CLOCKS;
import static org.ipcase.referral.courtcase.domain.CourtCases.COURT;
import static org.ipcase.referral.courtcase.domain.CourtCases.DECIDER;
import static org.ipcase.referral.courtcase.domain.CourtCases.JUDGE;
import static org.ipcase.referral.courtcase.domain.CourtCases.NOW;
import static org.ipcase.referral.courtcase.domain.CourtCases.NUMBER;
import static org.ipcase.referral.courtcase.domain.CourtCases.PROCURATORATE;
import static org.ipcase.referral.courtcase.domain.CourtCases.SENTENCES;
import static org.ipcase.referral.courtcase.domain.CourtCases.TODAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ContestFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.LinkCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordJudgment;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordSuitOutcome;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.Register;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RemoveLink;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReturnToAgency;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RuleOnContest;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.TakeFacts;
import org.ipcase.referral.courtcase.domain.Docket.LinkKind;
import org.ipcase.referral.factfinding.domain.Findings;
import org.ipcase.referral.office.domain.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a case before the court with every step, and who takes it. */
@Tag("REQ-11")
class CourtCaseMatrixTest {
    private static final String NOTES = "link take-facts";

    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry("NOT_SEIZED", ""),
                    Map.entry("RECEIVED", "register " + NOTES),
                    Map.entry("PENDING", "record-judgment return-to-agency " + NOTES),
                    Map.entry(
                            "PENDING linked",
                            "remove-link record-judgment return-to-agency take-facts"),
                    Map.entry("PENDING unlinked", "record-judgment return-to-agency " + NOTES),
                    Map.entry(
                            "PENDING facts", "contest-facts record-judgment return-to-agency link"),
                    Map.entry("PENDING contested", "rule-on-contest return-to-agency link"),
                    Map.entry("PENDING ruled", "record-judgment return-to-agency link"),
                    Map.entry("PENDING suit", "record-outcome take-facts"),
                    Map.entry("JUDGED", ""),
                    Map.entry("JUDGED exempted", "return-to-agency"),
                    Map.entry("JUDGED suit", ""),
                    Map.entry("RETURNED", ""),
                    Map.entry("RETURNED judged", ""));

    record Cell(String life, String step, CourtCaseCommand command) {
        @Override
        public String toString() {
            return life + " " + step;
        }
    }

    static Stream<Cell> cells() {
        var cells = new ArrayList<Cell>();
        CourtCases.byName()
                .keySet()
                .forEach(life ->
                        commands()
                                .forEach((step, command) ->
                                        cells.add(new Cell(life, step, command))));
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStateAnswersEachStep(Cell cell) {
        var decision = DECIDER.decide(CourtCases.named(cell.life()), cell.command());
        var open = Set.of(Objects.requireNonNull(OPEN.get(cell.life())).split(" "));
        if (open.contains(cell.step())) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsNotOfferedIsRefusedForTheSameReason(Cell cell) {
        if (!(CourtCases.named(cell.life()) instanceof Kept kept)) {
            return;
        }
        var offered = offered(kept, cell.step());
        if (!offered.allowed()) {
            assertThat(DECIDER.decide(kept, cell.command()))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            it ->
                                    assertThat(offered)
                                            .isEqualTo(
                                                    AllowedAction.of(
                                                            cell.step(),
                                                            Optional.of(it.refusal()))));
        }
    }

    @Test
    void theMatrixKnowsEveryStateStepAndEvent() {
        assertThat(OPEN.keySet()).isEqualTo(CourtCases.byName().keySet());
        assertThat(commands().keySet())
                .isEqualTo(
                        CourtCaseSteps.ALL.stream()
                                .map(it -> it.name())
                                .collect(Collectors.toSet()));
        assertThat(
                        CourtCases.byName().values().stream()
                                .map(it -> CourtCases.state(it).getClass())
                                .collect(Collectors.toSet()))
                .isEqualTo(CourtCases.leaves(CourtCase.class).collect(Collectors.toSet()));
        assertThat(
                        CourtCases.byName().values().stream()
                                .flatMap(List::stream)
                                .map(Object::getClass)
                                .collect(Collectors.toSet()))
                .isEqualTo(CourtCases.leaves(CourtCaseEvent.class).collect(Collectors.toSet()));
        CourtCases.byName()
                .keySet()
                .forEach(life ->
                        assertThat(CourtCases.named(life).stateName())
                                .isEqualTo(life.split(" ")[0]));
    }

    @Test
    void onlyAJudgeOfTheCourtTakesAStep() {
        var pending = (Kept) CourtCases.named("PENDING");
        var elsewhere = new Office("ct-510700", "绵阳市中级人民法院", AgencyType.COURT, "510700");
        for (var other :
                List.of(
                        CourtCases.person(elsewhere, Role.JUDGE),
                        CourtCases.person(COURT, Role.OFFICER),
                        CourtCases.person(PROCURATORATE, Role.PROCURATOR),
                        CourtCases.person(Findings.BUREAU, Role.OFFICER))) {
            assertThat(DECIDER.allowedActions(pending, other))
                    .allSatisfy(it -> {
                        assertThat(it.allowed()).isFalse();
                        assertThat(it.code()).isEqualTo("court-case.not-the-court");
                    });
        }
        var keys = CourtCaseAccess.readers(pending);
        assertThat(keys)
                .containsExactlyInAnyOrder("agency:ct-510100", "agency:pp-510100", "auditor");
        assertThat(CourtCaseAccess.readers(CourtCases.named("PENDING suit")))
                .containsExactlyInAnyOrder("agency:ct-510100", "auditor");
        assertThat(CourtCaseAccess.readers(new CourtCase.NotSeized())).isEmpty();
    }

    @Test
    void theCourtsPeriodsRunToTheirLastDay() {
        assertThat(clocks("RECEIVED", "2026-08-10T23:59")).isEqualTo("REQ-11-REGISTER=RUNNING");
        assertThat(clocks("RECEIVED", "2026-08-11T00:00")).isEqualTo("REQ-11-REGISTER=BREACHED");
        assertThat(clocks("PENDING", "2026-11-04T23:59"))
                .isEqualTo("REQ-11-REGISTER=MET REQ-11-JUDGE=RUNNING");
        assertThat(clocks("PENDING", "2026-11-05T00:00"))
                .isEqualTo("REQ-11-REGISTER=MET REQ-11-JUDGE=BREACHED");
        assertThat(clocks("JUDGED", "2027-01-04T09:00"))
                .isEqualTo("REQ-11-REGISTER=MET REQ-11-JUDGE=MET");
        assertThat(clocks("RETURNED", "2027-01-04T09:00"))
                .isEqualTo("REQ-11-REGISTER=MET REQ-11-JUDGE=CANCELLED");
        assertThat(clocks("RETURNED judged", "2027-01-04T09:00"))
                .isEqualTo("REQ-11-REGISTER=MET REQ-11-JUDGE=MET");
        assertThat(clocks("PENDING suit", "2027-01-04T09:00")).isEmpty();
        assertThat(clocks("NOT_SEIZED", "2027-01-04T09:00")).isEmpty();
    }

    private static String clocks(String life, String now) {
        return CLOCKS.of(CourtCases.named(life), Findings.shanghai(now)).stream()
                .map(it -> it.rule() + "=" + it.state())
                .collect(Collectors.joining(" "));
    }

    private static AllowedAction offered(Kept kept, String step) {
        return DECIDER.allowedActions(kept, JUDGE).stream()
                .filter(it -> it.name().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, CourtCaseCommand> commands() {
        var all = new LinkedHashMap<String, CourtCaseCommand>();
        all.put("register", new Register(JUDGE, NOW, NUMBER, TODAY));
        all.put(
                "link",
                new LinkCase(JUDGE, NOW, LinkKind.CIVIL, new CaseNumber("（2026）川01知民初56号", false)));
        all.put("remove-link", new RemoveLink(JUDGE, NOW, "L1", "误关联"));
        all.put(
                "take-facts",
                new TakeFacts(
                        JUDGE,
                        NOW,
                        RecordId.derived("fact-finding", "1"),
                        Optional.of(Findings.finding())));
        all.put("contest-facts", new ContestFacts(JUDGE, NOW, "F1", "某公司", "系正品", List.of("进货单")));
        all.put("rule-on-contest", new RuleOnContest(JUDGE, NOW, "F1", true, "足以推翻"));
        all.put(
                "record-judgment",
                new RecordJudgment(JUDGE, NOW, TODAY, SENTENCES, Optional.empty()));
        all.put(
                "record-outcome",
                new RecordSuitOutcome(
                        JUDGE, NOW, TODAY, Judgment.SuitOutcome.GRANTED, Optional.empty()));
        all.put("return-to-agency", new ReturnToAgency(JUDGE, NOW, "川01函〔2026〕1号", "…"));
        return all;
    }
}
