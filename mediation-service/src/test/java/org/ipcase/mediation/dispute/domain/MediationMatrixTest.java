package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.OnRecord;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state, given by the right person, against the table below. */
class MediationMatrixTest {
    /** Columns as in {@link Action}; {@code ok} or the reason of the refusal. */
    private static final String TABLE =
            """
            APPLIED            accept decline register-party refuse withdraw record-contact give-consent record-period : not-accepted-yet
            NOT_ACCEPTED       : ended
            ACCEPTED           register-party choose-mediators assign-mediators challenge-mediator fail refuse withdraw record-contact give-consent acknowledge-rights record-period time-out : no-mediator-yet
            MEDIATOR_ASSIGNED  register-party assign-mediators challenge-mediator schedule-session record-session extend fail refuse withdraw record-contact give-consent invite-helper agree-helper acknowledge-rights report-danger record-period time-out : no-session-held
            IN_PROGRESS        register-party assign-mediators challenge-mediator schedule-session record-session extend suspend reach-agreement fail refuse withdraw record-contact give-consent invite-helper agree-helper acknowledge-rights confirm-minutes report-danger record-period time-out : mediators-named
            SUSPENDED          register-party resume fail refuse withdraw confirm-minutes report-danger record-period : suspended
            AGREEMENT_DRAFTED  register-party reach-agreement sign fail refuse withdraw confirm-minutes report-danger record-period : agreement-drafted
            AGREED_WRITTEN     : ended
            AGREED_ORAL        : ended
            FAILED             : ended
            TIMED_OUT          : ended
            REFUSED            : ended
            WITHDRAWN          : ended
            """;

    private static Map<String, OnFile> states() {
        var states = new LinkedHashMap<String, OnFile>();
        Stream.of(
                        Given.after(apply()),
                        Given.after(apply(), decline()),
                        Given.after(untilAccepted()),
                        Given.after(untilAssigned()).and(schedule(), Case.invite()),
                        Given.after(untilInProgress()).and(schedule(), Case.invite()),
                        Given.after(untilInProgress()).and(suspend("2026-06-08")),
                        Given.after(untilDrafted()),
                        Given.after(untilDrafted())
                                .and(
                                        sign(HOLDER, Signatory.APPLICANT),
                                        sign(OTHER_SIDE, Signatory.RESPONDENT),
                                        sign(MEDIATOR, Signatory.MEDIATOR),
                                        sign(DIRECTOR, Signatory.COMMITTEE)),
                        Given.after(untilInProgress()).and(reach(AgreementForm.ORAL)),
                        Given.after(untilInProgress()).and(fail()),
                        Given.after(untilInProgress()).and(Case.timeOut("2026-07-03")),
                        Given.after(untilInProgress()).and(refuse(HOLDER, Side.APPLICANT)),
                        Given.after(untilInProgress()).and(withdraw()))
                .map(given -> (OnFile) given.state())
                .forEach(state -> states.put(state.apiState(), state));
        return states;
    }

    /** One command for each action, by a person who may give it where the action is open. */
    private static List<OnRecord> commands(OnFile state) {
        var second = state.dossier().sessions().size() > 1 ? "S2" : "S1";
        return List.of(
                accept(),
                decline(),
                register(Side.APPLICANT, APPLICANT_COMPANY),
                choose(HOLDER, "m2"),
                assign("m1"),
                challenge("m2"),
                schedule(),
                new MediationCommand.RecordSession(MEDIATOR, FRIDAY, second, MINUTES),
                suspend("2026-06-08"),
                resume("2026-06-09"),
                extend(10, true),
                reach(AgreementForm.WRITTEN),
                sign(HOLDER, Signatory.APPLICANT),
                new MediationCommand.Fail(DIRECTOR, FRIDAY, "调解不成"),
                refuse(HOLDER, Side.APPLICANT),
                withdraw(),
                Case.contact(DIRECTOR, "2026-06-05"),
                new MediationCommand.GiveConsent(OTHER_SIDE, FRIDAY, null),
                Case.invite(),
                Case.agreeHelper(HOLDER),
                new MediationCommand.AcknowledgeRights(HOLDER, FRIDAY),
                new MediationCommand.ConfirmMinutes(HOLDER, FRIDAY, "S1"),
                new MediationCommand.ReportDanger(MEDIATOR, FRIDAY, "ps-510100", "扬言报复"),
                Case.period(ParallelPeriod.Kind.LIMITATION, "2025-01-01"),
                Case.timeOut("2026-12-01"),
                Case.signOnPaper(MEDIATOR, Side.RESPONDENT));
    }

    @Test
    void everyActionIsAskedOnceAndEveryStateIsInTheTable() {
        assertThat(commands((OnFile) Given.after(apply()).state()))
                .extracting(Action::of)
                .containsExactly(Action.values());
        assertThat(TABLE.lines().map(line -> line.split("\\s+")[0]))
                .containsExactlyElementsOf(states().keySet());
        var known = Mediation.OnFile.class.getPermittedSubclasses().length - 1;
        var over = Mediation.Over.class.getPermittedSubclasses().length;
        assertThat(states()).hasSize(known + over);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        var states = states();
        return TABLE.lines()
                .flatMap(line -> {
                    var halves = line.split(":");
                    var words = List.of(halves[0].trim().split("\\s+"));
                    var otherwise = "mediation." + halves[1].trim();
                    var state = Objects.requireNonNull(states.get(words.getFirst()));
                    return commands(state).stream()
                            .map(command -> row(state, command, words, otherwise));
                });
    }

    private static DynamicTest row(
            OnFile state, OnRecord command, List<String> open, String otherwise) {
        var action = Action.of(command).api();
        return DynamicTest.dynamicTest(
                action + " in " + state.apiState(),
                () -> {
                    var decision = Given.DECIDER.decide(state, command);
                    if (open.contains(action)) {
                        assertThat(decision).isInstanceOf(Decision.Accepted.class);
                    } else {
                        assertThat(codeOf(decision)).isEqualTo(expected(state, action, otherwise));
                    }
                });
    }

    /**
     * Some commands have a reason of their own, whatever the state, once the dispute is accepted.
     */
    private static final Map<String, String> OWN_REASON =
            Map.of(
                    "accept", "mediation.already-accepted",
                    "decline", "mediation.already-accepted",
                    "choose-mediators", "mediation.mediators-named",
                    "resume", "mediation.not-suspended",
                    "sign", "mediation.no-agreement",
                    "sign-on-paper", "mediation.no-agreement");

    private static final Set<String> BY_MEDIATORS =
            Set.of(
                    "schedule-session",
                    "record-session",
                    "suspend",
                    "resume",
                    "extend",
                    "reach-agreement",
                    "invite-helper",
                    "report-danger",
                    "sign-on-paper");

    private static String expected(OnFile state, String action, String otherwise) {
        if (state.dossier().mediators().isEmpty() && BY_MEDIATORS.contains(action)) {
            return "mediation.only-mediator";
        }
        if (action.equals("sign-on-paper") && otherwise.equals("mediation.agreement-drafted")) {
            return "mediation.party-signs-itself"; // Both sides have an account here.
        }
        var anyReason =
                otherwise.equals("mediation.ended")
                        || otherwise.equals("mediation.not-accepted-yet");
        return anyReason ? otherwise : OWN_REASON.getOrDefault(action, otherwise);
    }

    private static String codeOf(Decision<DisputeEvent> decision) {
        return switch (decision) {
            case Decision.Refused<DisputeEvent>(var refusal) -> refusal.problem().code();
            case Decision.Accepted<DisputeEvent>(var events) ->
                    throw new AssertionError("Accepted: " + events);
        };
    }

    /** What a screen offers is what the rules accept, for each person in each state. */
    @TestFactory
    Stream<DynamicTest> whatIsOfferedIsAcceptedAndWhatIsNotIsRefused() {
        return states().values().stream()
                .flatMap(state ->
                        Stream.of(HOLDER, OTHER_SIDE, MEDIATOR, DIRECTOR, OTHER_MEDIATOR)
                                .map(actor ->
                                        DynamicTest.dynamicTest(
                                                actor.sub() + " in " + state.apiState(),
                                                () -> OfferedIsAccepted.check(state, actor))));
    }

    @Test
    void nothingIsOfferedToAMediatorWhoIsNotAssigned() {
        for (var state : states().values()) {
            assertThat(MediationGuard.allowedActions(state, OTHER_MEDIATOR))
                    .noneMatch(AllowedAction::allowed);
        }
    }

    @Test
    void everyRefusalNamesItsCode() {
        assertThat(Arrays.stream(MediationProblem.values()).map(MediationProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("mediation\\.[a-z-]+"));
    }
}
