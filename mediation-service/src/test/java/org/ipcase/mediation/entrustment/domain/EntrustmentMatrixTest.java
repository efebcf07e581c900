package org.ipcase.mediation.entrustment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;
import static org.ipcase.mediation.entrustment.domain.Entrusted.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.entrustment.domain.Entrustment.Conclusion;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Asked;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Material;
import org.ipcase.mediation.entrustment.domain.Request.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state, by the right person, and by all the others. */
class EntrustmentMatrixTest {
    /** What is open in each state; {@code :} what the rest is refused with. */
    private static final String TABLE =
            """
            APPLIED          accept decline consent : not-accepted-yet
            NOT_TAKEN        : ended
            CHOOSING         consent choose-body designate decline : no-body-yet
            ASSIGNED         confirm decline-assignment : not-confirmed-yet
            MEDIATING        record-contact disclose waive extend report-false-mediation return : in-mediation
            SUSPECTED        clear-suspicion confirm-false-mediation : suspected
            AGREED           issue-document report-false-mediation : agreed
            RETURNED         sue name-participants : returned
            SUIT_RECEIVED    register-suit name-participants : suit-received
            SUIT_REGISTERED  name-participants : ended
            CONCLUDED        : ended
            """;

    private static Map<String, Opened> states() {
        var at = noon("2026-06-11");
        var states = new LinkedHashMap<String, Opened>();
        states.put("APPLIED", so(open(HOLDER, Stage.BEFORE_FILING, null, "ct-510100")));
        states.put("NOT_TAKEN", so(before(), new EntrustmentCommand.Decline(JUDGE, at, "不宜")));
        states.put("CHOOSING", choosing());
        states.put("ASSIGNED", assigned());
        states.put(
                "MEDIATING",
                and(
                        mediating(),
                        new EntrustmentCommand.Disclose(
                                MEDIATOR, at, "md-1", Tie.Relation.OTHER, "同会")));
        states.put(
                "SUSPECTED",
                and(mediating(), new EntrustmentCommand.ReportFalseMediation(MEDIATOR, at, "串通")));
        states.put("AGREED", and(afterMediating(), followAgreement()));
        states.put("RETURNED", returned());
        states.put("SUIT_RECEIVED", suitReceived());
        states.put(
                "SUIT_REGISTERED",
                and(
                        suitReceived(),
                        new EntrustmentCommand.RegisterSuit(JUDGE, at, "号", List.of())));
        states.put(
                "CONCLUDED",
                and(
                        afterMediating(),
                        followAgreement(),
                        new EntrustmentCommand.IssueDocument(
                                JUDGE, at, Conclusion.MEDIATION_DOCUMENT, "号")));
        return states;
    }

    /** One command of each kind, given by who may give it; a body that declined is replaced. */
    private static List<Asked> commands() {
        return commands(JUDGE, HOLDER, DIRECTOR);
    }

    private static List<Asked> by(Actor actor) {
        return commands(actor, actor, actor);
    }

    private static List<Asked> commands(Actor court, Actor party, Actor body) {
        var at = noon("2026-06-02");
        return List.of(
                new EntrustmentCommand.Accept(court, at),
                new EntrustmentCommand.Decline(court, at, "不宜"),
                new EntrustmentCommand.Consent(party, at),
                new EntrustmentCommand.ChooseBody(party, at, "mc-510100"),
                new EntrustmentCommand.Designate(court, noon("2026-06-09"), "mc-510100"),
                new EntrustmentCommand.Confirm(body, at),
                new EntrustmentCommand.DeclineAssignment(body, at, "人手不足"),
                new EntrustmentCommand.RecordContact(body, at, true, true),
                new EntrustmentCommand.Disclose(body, at, "md-1", Tie.Relation.OTHER, "同会"),
                new EntrustmentCommand.Waive(party, at, "md-1"),
                new EntrustmentCommand.Extend(body, at, 10, true),
                new EntrustmentCommand.ReportFalseMediation(body, at, "串通"),
                new EntrustmentCommand.ClearSuspicion(court, at),
                new EntrustmentCommand.ConfirmFalseMediation(court, at, "罚款", true),
                new EntrustmentCommand.Return(
                        body, at, ReturnGround.FAILED, List.of(Material.TERMINATION_NOTICE)),
                new EntrustmentCommand.IssueDocument(court, at, Conclusion.WITHDRAWAL_ALLOWED, "号"),
                new EntrustmentCommand.Sue(party, at),
                new EntrustmentCommand.RegisterSuit(court, at, "号", List.of()),
                new EntrustmentCommand.NameParticipants(court, at, List.of()));
    }

    @Test
    void theTableIsWhole() {
        assertThat(commands())
                .extracting(EntrustmentAction::of)
                .containsExactly(EntrustmentAction.values());
        states().forEach((name, state) -> assertThat(state.apiState()).isEqualTo(name));
        assertThat(TABLE.lines().map(it -> it.split("\\s+")[0]))
                .containsExactlyElementsOf(states().keySet());
        var there = Opened.class.getPermittedSubclasses().length - 1;
        var over = Entrustment.Over.class.getPermittedSubclasses().length;
        assertThat(states()).hasSize(there + over);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        var states = states();
        return TABLE.lines()
                .flatMap(line -> {
                    var halves = line.split(":");
                    var open = List.of(halves[0].trim().split("\\s+"));
                    var otherwise = "entrustment." + halves[1].trim();
                    var state = Objects.requireNonNull(states.get(open.getFirst()));
                    return commands().stream().map(it -> row(state, it, open, otherwise));
                });
    }

    private static DynamicTest row(
            Opened state, Asked command, List<String> open, String otherwise) {
        var action = EntrustmentAction.of(command).api();
        return DynamicTest.dynamicTest(
                action + " in " + state.apiState(),
                () -> {
                    var answer = Answered.by(DECIDER.decide(state, command));
                    if (open.contains(action)) {
                        assertThat(answer).isEqualTo("ok");
                    } else if (state.file().committee() == null && answer.endsWith("only-body")) {
                        // Without a body nobody acts for it.
                        assertThat(answer).isEqualTo("entrustment.only-body");
                    } else {
                        assertThat(answer).isEqualTo(otherwise);
                    }
                });
    }

    @Test
    void nobodyElseDoesAnything() {
        for (var actor :
                List.of(
                        STRANGER,
                        OTHER_JUDGE,
                        OTHER_DIRECTOR,
                        OFFICER,
                        SUPERVISOR,
                        BUREAU,
                        AUDITOR)) {
            for (var state : states().values()) {
                for (var command : by(actor)) {
                    assertThat(Answered.by(DECIDER.decide(state, command)))
                            .as("%s %s", actor.name(), EntrustmentAction.of(command))
                            .startsWith("entrustment.only-");
                }
                assertThat(EntrustmentGuard.allowedActions(state, actor))
                        .noneMatch(it -> it.allowed());
                assertThat(EntrustmentAccess.readers(state.file()).stream())
                        .noneMatch(actor.keys()::contains);
            }
        }
    }

    @Test
    void whatIsOfferedIsAllowedToThatPerson() {
        for (var state : states().values()) {
            for (var actor : List.of(JUDGE, HOLDER, OTHER_SIDE, DIRECTOR, MEDIATOR)) {
                var offered = EntrustmentGuard.allowedActions(state, actor);
                for (var command : by(actor)) {
                    var action = EntrustmentAction.of(command);
                    var allowed =
                            offered.stream()
                                    .anyMatch(it -> it.name().equals(action.api()) && it.allowed());
                    if (!allowed) {
                        assertThat(Answered.by(DECIDER.decide(state, command)))
                                .as("%s %s in %s", actor.name(), action, state.apiState())
                                .isNotEqualTo("ok");
                    }
                }
            }
        }
    }

    @Test
    void theCourtThePartiesAndTheBodyRead() {
        for (var actor : List.of(JUDGE, HOLDER, OTHER_SIDE, DIRECTOR, MEDIATOR)) {
            assertThat(EntrustmentAccess.readers(mediating().file()).stream())
                    .as(actor.name())
                    .anyMatch(actor.keys()::contains);
        }
        assertThat(EntrustmentAccess.readers(choosing().file()).stream())
                .noneMatch(DIRECTOR.keys()::contains);
    }
}
