package org.ipcase.mediation.pointing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.MONDAY;
import static org.ipcase.mediation.dispute.domain.Case.TUESDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.FitsSchema;
import org.ipcase.mediation.dispute.domain.Case;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.ipcase.mediation.pointing.domain.Pointer;
import org.ipcase.mediation.pointing.domain.Pointer.Channel;
import org.ipcase.mediation.pointing.domain.Pointer.Notice;
import org.ipcase.mediation.pointing.domain.Pointer.OnFile;
import org.ipcase.mediation.pointing.domain.PointerAccess;
import org.ipcase.mediation.pointing.domain.PointerCommand;
import org.ipcase.mediation.pointing.domain.PointerCommand.Agree;
import org.ipcase.mediation.pointing.domain.PointerCommand.DeclinePointer;
import org.ipcase.mediation.pointing.domain.PointerCommand.Give;
import org.ipcase.mediation.pointing.domain.PointerCommand.LinkMediation;
import org.ipcase.mediation.pointing.domain.PointerCommand.OnRecord;
import org.ipcase.mediation.pointing.domain.PointerCommand.RecordAnswer;
import org.ipcase.mediation.pointing.domain.PointerCommand.WithdrawPointer;
import org.ipcase.mediation.pointing.domain.PointerDecider;
import org.ipcase.mediation.pointing.domain.PointerEvent;
import org.ipcase.mediation.pointing.domain.PointerProblem;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** A court, the police or an office points two parties to mediation (MED-03). */
@Tag("MED-03")
class PointerTest {
    private static final PointerDecider DECIDER = new PointerDecider(Case.ROSTER);
    private static final Actor POLICE =
            official("sub-police", "ps-510100", AgencyType.PUBLIC_SECURITY, Role.POLICE);
    private static final Actor JUDGE =
            official("sub-judge", "ct-510104", AgencyType.COURT, Role.JUDGE);
    private static final Actor OFFICER =
            official("sub-officer", "mr-510100", AgencyType.MARKET_REGULATION, Role.OFFICER);

    /** The respondent, a person, has no account. */
    private static final Sides ONE = Case.APPLICANT_ONLY;

    private static final Agree AGREE = new Agree(Case.HOLDER, TUESDAY);
    private static final DeclinePointer DECLINE = new DeclinePointer(Case.HOLDER, TUESDAY);
    private static final WithdrawPointer WITHDRAW = new WithdrawPointer(POLICE, TUESDAY, "已和解");
    private static final RecordAnswer OTHER_AGREES = answer(Side.RESPONDENT, true);
    private static final LinkMediation LINK =
            new LinkMediation(
                    Actor.system("mediation-service"),
                    TUESDAY,
                    RecordId.derived("mediation", "opened"),
                    "SC-MD-2026-000009");

    /** Commands that are accepted : the reason for all others. */
    private static final String TABLE =
            """
            GIVEN     agree decline record-answer withdraw : -
            AGREED    : on-its-way
            OPENED    : over
            DECLINED  : over
            WITHDRAWN : over
            """;

    private static Actor official(String sub, String agency, AgencyType type, Role role) {
        return new Actor(sub, sub, agency, type, "510100", Set.of(), Set.of(role));
    }

    private static RecordAnswer answer(Side side, boolean agrees) {
        return new RecordAnswer(POLICE, TUESDAY, side, agrees, Channel.IN_PERSON, "当面询问");
    }

    private static Give give(Actor actor, String committee, Sides sides) {
        return new Give(actor, MONDAY, notice(actor.agency(), committee, sides));
    }

    private static Notice notice(String authority, String committee, Sides sides) {
        var about = Case.APPLICATION;
        return new Notice(
                RecordId.derived("pointer", "test"),
                "SC-MP-2026-000001",
                authority,
                "成公调告〔2026〕7号",
                committee,
                about.applicant(),
                Party.named(Party.Kind.PERSON, "李某", null),
                about.right(),
                about.dispute(),
                about.claim(),
                null,
                "510107",
                null,
                LocalDate.parse("2026-06-01"),
                sides);
    }

    private static Give given() {
        return give(POLICE, Case.COMMITTEE, ONE);
    }

    private static Pointer after(PointerCommand... commands) {
        Pointer state = new Pointer.NotGiven();
        for (var command : commands) {
            for (var event : events(state, command)) {
                state = PointerDecider.evolve(state, event);
            }
        }
        return state;
    }

    private static List<PointerEvent> events(Pointer state, PointerCommand command) {
        return switch (DECIDER.decide(state, command)) {
            case Decision.Accepted<PointerEvent>(var events) -> events;
            case Decision.Refused<PointerEvent>(var refusal) ->
                    throw new AssertionError("Refused: " + refusal);
        };
    }

    private static void refused(Pointer state, PointerCommand command, PointerProblem problem) {
        assertThat(DECIDER.decide(state, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }

    private static Map<String, OnFile> states() {
        var states = new LinkedHashMap<String, OnFile>();
        for (var state :
                List.of(
                        after(given()),
                        after(given(), AGREE, OTHER_AGREES),
                        after(given(), AGREE, OTHER_AGREES, LINK),
                        after(given(), DECLINE),
                        after(given(), WITHDRAW))) {
            states.put(state.apiState(), (OnFile) state);
        }
        return states;
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        var commands =
                Map.<String, OnRecord>of(
                        "agree", AGREE,
                        "decline", DECLINE,
                        "record-answer", OTHER_AGREES,
                        "withdraw", WITHDRAW);
        assertThat(TABLE.lines().map(line -> line.split("\\s+")[0]))
                .containsExactlyElementsOf(states().keySet());
        return TABLE.lines()
                .flatMap(line -> {
                    var halves = line.split(":");
                    var open = List.of(halves[0].trim().split("\\s+"));
                    var state = Objects.requireNonNull(states().get(open.getFirst()));
                    return commands.entrySet().stream()
                            .map(it ->
                                    DynamicTest.dynamicTest(
                                            it.getKey() + " in " + open.getFirst(),
                                            () ->
                                                    assertThat(code(state, it.getValue()))
                                                            .isEqualTo(
                                                                    open.contains(it.getKey())
                                                                            ? "-"
                                                                            : "mediation-pointer."
                                                                                    + halves[1]
                                                                                            .trim())));
                });
    }

    private static String code(OnFile state, OnRecord command) {
        return switch (DECIDER.decide(state, command)) {
            case Decision.Accepted<PointerEvent> _ -> "-";
            case Decision.Refused<PointerEvent>(var refusal) -> refusal.problem().code();
        };
    }

    @Test
    void courtsPoliceAndEnforcingOfficesPointAndNobodyElse() {
        for (var authority : List.of(POLICE, JUDGE, OFFICER)) {
            assertThat(after(give(authority, Case.COMMITTEE, ONE)).apiState()).isEqualTo("GIVEN");
        }
        for (var other : List.of(Case.HOLDER, Case.DIRECTOR, Case.MEDIATOR)) {
            refused(
                    new Pointer.NotGiven(),
                    give(other, Case.COMMITTEE, ONE),
                    PointerProblem.ONLY_AUTHORITY);
        }
        refused(
                new Pointer.NotGiven(),
                new Give(POLICE, MONDAY, notice("ct-510104", Case.COMMITTEE, ONE)),
                PointerProblem.ONLY_AUTHORITY);
    }

    @Test
    void itPointsToABodyAtWorkAndTwoParties() {
        refused(
                new Pointer.NotGiven(),
                give(POLICE, "mc-999999", ONE),
                PointerProblem.UNKNOWN_COMMITTEE);
        refused(after(given()), given(), PointerProblem.ALREADY_GIVEN);
        var same = notice("ps-510100", Case.COMMITTEE, ONE);
        refused(
                new Pointer.NotGiven(),
                new Give(
                        POLICE,
                        MONDAY,
                        new Notice(
                                same.id(),
                                same.number(),
                                same.authority(),
                                same.notice(),
                                same.committee(),
                                same.applicant(),
                                same.applicant(),
                                same.right(),
                                same.dispute(),
                                same.claim(),
                                null,
                                same.region(),
                                null,
                                same.on(),
                                ONE)),
                PointerProblem.SAME_PARTY);
    }

    @Test
    void theSecondAgreementOpensItAndOneAloneDoesNot() {
        assertThat(after(given(), AGREE).apiState()).isEqualTo("GIVEN");
        assertThat(after(given(), OTHER_AGREES).apiState()).isEqualTo("GIVEN");
        assertThat(after(given(), OTHER_AGREES, AGREE).apiState()).isEqualTo("AGREED");
    }

    @Test
    @Tag("MED-02")
    void oneRefusalEndsIt() {
        assertThat(after(given(), AGREE, answer(Side.RESPONDENT, false)))
                .isInstanceOfSatisfying(
                        Pointer.Declined.class,
                        it -> assertThat(it.by()).isEqualTo(Side.RESPONDENT));
    }

    @Test
    void aPartyWithAnAccountAnswersItselfAndOnce() {
        refused(after(given()), answer(Side.APPLICANT, true), PointerProblem.PARTY_ANSWERS_ITSELF);
        refused(
                after(give(POLICE, Case.COMMITTEE, Case.BOTH)),
                OTHER_AGREES,
                PointerProblem.PARTY_ANSWERS_ITSELF);
        refused(after(given(), AGREE), AGREE, PointerProblem.ANSWERED);
        refused(after(given(), OTHER_AGREES), OTHER_AGREES, PointerProblem.ANSWERED);
        refused(after(given()), new Agree(Case.OTHER_SIDE, TUESDAY), PointerProblem.ONLY_PARTY);
    }

    @Test
    void anotherAuthorityHasNoPartInIt() {
        refused(
                after(given()),
                new WithdrawPointer(JUDGE, TUESDAY, "1"),
                PointerProblem.NOT_YOUR_NOTICE);
        assertThat(PointerAccess.allowedActions((OnFile) after(given()), JUDGE))
                .noneMatch(AllowedAction::allowed);
        assertThat(PointerIndex.of(after(given())).readers())
                .containsExactlyInAnyOrder(
                        AccessKey.agency("ps-510100"), AccessKey.agency(Case.APPLICANT_COMPANY));
    }

    @Test
    void whoeverHasNotAnsweredHasATask() {
        assertThat(PointerIndex.of(after(given())).tasks())
                .extracting(it -> it.holder() + " " + it.action())
                .containsExactly(
                        AccessKey.agency(Case.APPLICANT_COMPANY) + " agree",
                        AccessKey.agency("ps-510100") + " record-answer");
        assertThat(PointerIndex.of(after(given(), AGREE, OTHER_AGREES)).tasks()).isEmpty();
    }

    @Test
    void stepsAreToldWithoutPartiesOrDispute() {
        var facts = new ArrayList<Fact>();
        Pointer state = new Pointer.NotGiven();
        for (var command : List.of(given(), AGREE, OTHER_AGREES, LINK)) {
            for (var event : events(state, command)) {
                state = PointerDecider.evolve(state, event);
                facts.addAll(
                        PointerContracts.facts(RecordId.derived("pointer", "t"), event, state));
                assertThat(PointerFacts.of(event)).isNotEmpty();
            }
        }
        assertThat(facts).hasSize(3);
        facts.forEach(FitsSchema::check);
        assertThat(JsonMapper.builder().build().writeValueAsString(facts))
                .doesNotContain("李某", Case.APPLICATION.dispute(), Case.APPLICATION.claim());
    }
}
