package org.ipcase.mediation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.FitsSchema;
import org.ipcase.mediation.danger.domain.DangerAction;
import org.ipcase.mediation.danger.domain.DangerCommand;
import org.ipcase.mediation.danger.domain.DangerCommand.AnswerReport;
import org.ipcase.mediation.danger.domain.DangerCommand.OnRecord;
import org.ipcase.mediation.danger.domain.DangerCommand.Receive;
import org.ipcase.mediation.danger.domain.DangerCommand.Send;
import org.ipcase.mediation.danger.domain.DangerDecider;
import org.ipcase.mediation.danger.domain.DangerEvent;
import org.ipcase.mediation.danger.domain.DangerNotice;
import org.ipcase.mediation.danger.domain.DangerNotice.OnFile;
import org.ipcase.mediation.danger.domain.DangerNotice.Report;
import org.ipcase.mediation.danger.domain.DangerProblem;
import org.ipcase.mediation.dispute.domain.Case;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A danger report from the mediator to the police (MED-09). */
@Tag("MED-09")
class DangerNoticeTest {
    private static final Instant REPORTED = Instant.parse("2026-10-01T20:00:00Z");
    private static final DangerDecider DECIDER = new DangerDecider(Clocks.standard());
    private static final Actor POLICE =
            new Actor(
                    "sub-police",
                    "陈警官",
                    "ps-510100",
                    AgencyType.PUBLIC_SECURITY,
                    "510100",
                    Set.of(),
                    Set.of(Role.POLICE));
    private static final Report REPORT =
            new Report(
                    "SC-DG-2026-000001",
                    RecordId.derived("mediation", "test"),
                    "SC-MD-2026-000001",
                    "ps-510100",
                    Case.COMMITTEE,
                    "510107",
                    List.of("成都锦栖软件有限公司", "李某"),
                    "被申请人扬言带人到申请人公司",
                    "调解员m1",
                    Set.of(AccessKey.person("sub-m1")),
                    REPORTED);
    private static final Send SEND = new Send(Actor.system("mediation-service"), REPORTED, REPORT);
    private static final Receive RECEIVE = receive(REPORTED.plus(Duration.ofHours(1)));
    private static final AnswerReport ANSWER =
            new AnswerReport(POLICE, REPORTED.plus(Duration.ofHours(3)), "已到场约谈");

    private static Receive receive(Instant at) {
        return new Receive(POLICE, at, "成公接〔2026〕318号");
    }

    private static DangerNotice after(DangerCommand... commands) {
        DangerNotice state = new DangerNotice.NotSent();
        for (var command : commands) {
            for (var event : events(state, command)) {
                state = DangerDecider.evolve(state, event);
            }
        }
        return state;
    }

    private static List<DangerEvent> events(DangerNotice state, DangerCommand command) {
        return switch (DECIDER.decide(state, command)) {
            case Decision.Accepted<DangerEvent>(var events) -> events;
            case Decision.Refused<DangerEvent>(var refusal) ->
                    throw new AssertionError("Refused: " + refusal);
        };
    }

    private static void refused(DangerNotice state, DangerCommand command, DangerProblem problem) {
        assertThat(DECIDER.decide(state, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }

    @Test
    void eachCommandHasItsAnswerInEachState() {
        refused(after(SEND), SEND, DangerProblem.ALREADY_SENT);
        refused(after(SEND), ANSWER, DangerProblem.NOT_RECEIVED);
        refused(after(SEND, RECEIVE), RECEIVE, DangerProblem.ALREADY_RECEIVED);
        refused(after(SEND, RECEIVE, ANSWER), RECEIVE, DangerProblem.ALREADY_RECEIVED);
        refused(after(SEND, RECEIVE, ANSWER), ANSWER, DangerProblem.ALREADY_ANSWERED);
        assertThat(after(SEND).apiState()).isEqualTo("SENT");
        assertThat(after(SEND, RECEIVE).apiState()).isEqualTo("RECEIVED");
        assertThat(after(SEND, RECEIVE, ANSWER).apiState()).isEqualTo("ANSWERED");
    }

    @Test
    void onlyTheOfficeItWasSentToActs() {
        for (var stranger : List.of(Case.MEDIATOR, Case.DIRECTOR, Case.HOLDER)) {
            refused(after(SEND), new Receive(stranger, REPORTED, "1"), DangerProblem.ONLY_OFFICE);
            assertThat(DangerDecider.allowedActions((OnFile) after(SEND), stranger))
                    .noneMatch(AllowedAction::allowed);
        }
    }

    @Test
    void whatIsOfferedIsAccepted() {
        for (var state : List.of(after(SEND), after(SEND, RECEIVE), after(SEND, RECEIVE, ANSWER))) {
            for (OnRecord command : List.of(RECEIVE, ANSWER)) {
                var name = command == RECEIVE ? DangerAction.RECEIVE : DangerAction.ANSWER;
                var offered =
                        DangerDecider.allowedActions((OnFile) state, POLICE).stream()
                                .anyMatch(it -> it.name().equals(name.api()) && it.allowed());
                assertThat(DECIDER.decide(state, command) instanceof Decision.Accepted<?>)
                        .isEqualTo(offered);
            }
        }
    }

    @Test
    void twoHoursRunThroughTheNightOfAHoliday() {
        var clock = ((OnFile) after(SEND)).toReceive();

        assertThat(clock.due()).isEqualTo(REPORTED.plus(Duration.ofHours(2)));
        var last = (OnFile) after(SEND, receive(clock.due().minusMillis(1)));
        assertThat(last.toReceive().state()).isEqualTo(ClockState.MET);
        assertThat(facts(SEND, receive(clock.due().minusMillis(1))).getFirst().data().toString())
                .contains("late=false");
        assertThat(facts(SEND, receive(clock.due())).getFirst().data().toString())
                .contains("late=true");
    }

    @Test
    void theOfficeHasAnUrgentTaskAndTheMediatorSeesTheReceipt() {
        var sent = DangerIndex.of(after(SEND));

        assertThat(sent.tasks())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.holder()).isEqualTo(AccessKey.agency("ps-510100"));
                    assertThat(task.action()).isEqualTo("receive");
                    assertThat(task.rule()).isEqualTo("MED-09");
                });
        assertThat(sent.readers())
                .containsExactlyInAnyOrder(
                        AccessKey.agency("ps-510100"), AccessKey.person("sub-m1"));
        assertThat(DangerIndex.of(after(SEND, RECEIVE)).tasks())
                .extracting(it -> it.action())
                .containsExactly("answer");
        assertThat(DangerIndex.of(after(SEND, RECEIVE, ANSWER)).tasks()).isEmpty();
    }

    @Test
    void theReceiptIsToldWithoutNamesOrFacts() {
        var facts = facts(SEND, RECEIVE, ANSWER);

        assertThat(facts).extracting(Fact::type).containsExactly("danger-received");
        facts.forEach(FitsSchema::check);
        assertThat(JsonMapper.builder().build().writeValueAsString(facts.getFirst().data()))
                .doesNotContain("李某", "扬言", "约谈");
    }

    private static List<Fact> facts(DangerCommand... commands) {
        var facts = new ArrayList<Fact>();
        DangerNotice state = new DangerNotice.NotSent();
        for (var command : commands) {
            for (var event : events(state, command)) {
                state = DangerDecider.evolve(state, event);
                facts.addAll(DangerContracts.facts(RecordId.derived("danger", "t"), event, state));
                assertThat(DangerFacts.of(event)).isNotEmpty();
            }
        }
        return facts;
    }
}
