package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorsAssigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorsChosen;
import org.ipcase.mediation.dispute.domain.Mediation.Accepted;
import org.ipcase.mediation.dispute.domain.Mediation.InProgress;
import org.ipcase.mediation.dispute.domain.Mediation.MediatorAssigned;
import org.ipcase.mediation.dispute.domain.MediationCommand.AssignMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-05")
class AssignmentTest {
    private static final MediatorsAssigned M1_ASSIGNED =
            new MediatorsAssigned(
                    List.of(new AssignedMediator("m1", "调解员m1", MediatorGrade.L2, "sub-m1")),
                    LocalDate.parse("2026-06-02"));

    @Test
    void theCommitteeNamesMediators() {
        Given.after(untilAccepted()).when(assign("m1")).then(M1_ASSIGNED);
    }

    @Test
    void oneSidesChoiceWaitsForTheOther() {
        Given.after(untilAccepted())
                .when(choose(HOLDER, "m1"))
                .then(new MediatorsChosen(Side.APPLICANT, List.of("m1")));
    }

    @Test
    void whatBothSidesChooseIsAssigned() {
        Given.after(untilAccepted())
                .and(choose(HOLDER, "m1"))
                .when(choose(OTHER_SIDE, "m1"))
                .then(new MediatorsChosen(Side.RESPONDENT, List.of("m1")), M1_ASSIGNED);
    }

    @Test
    void differentChoicesAssignNobody() {
        var state =
                Given.after(untilAccepted())
                        .and(choose(HOLDER, "m1"))
                        .when(choose(OTHER_SIDE, "m2"))
                        .thenState();

        assertThat(state).isInstanceOf(Accepted.class);
    }

    @Test
    void aSideChangesItsMindByChoosingAgain() {
        Given.after(untilAccepted())
                .and(choose(HOLDER, "m1"), choose(OTHER_SIDE, "m2"))
                .when(choose(HOLDER, "m2"))
                .thenState();
    }

    @Test
    void aMediatorBelongsToTheCommittee() {
        Given.after(untilAccepted())
                .when(assign("m9"))
                .thenRefused(MediationProblem.UNKNOWN_MEDIATOR);
        Given.after(untilAccepted())
                .when(choose(HOLDER, "nobody"))
                .thenRefused(MediationProblem.UNKNOWN_MEDIATOR);
        Given.after(untilAccepted())
                .when(challenge("m9"))
                .thenRefused(MediationProblem.UNKNOWN_MEDIATOR);
    }

    @Test
    void aMediatorWithoutAnAccountCannotBeAssigned() {
        Given.after(untilAccepted())
                .when(assign("m3"))
                .thenRefused(MediationProblem.MEDIATOR_WITHOUT_ACCOUNT);
    }

    @Test
    void aMediatorTiedToTheDisputeIsRefused() {
        Given.after(untilAccepted())
                .and(challenge("m1"))
                .when(assign("m1"))
                .thenRefused(MediationProblem.MEDIATOR_CHALLENGED);
        Given.after(untilAccepted())
                .and(challenge("m1"))
                .when(choose(OTHER_SIDE, "m2", "m1"))
                .thenRefused(MediationProblem.MEDIATOR_CHALLENGED);
    }

    @Test
    void aPartyDoesNotMediateItsOwnDispute() {
        var sides = APPLICANT_ONLY.with(Side.RESPONDENT, AccessKey.person("sub-m1"));
        Given.after(new FileApplication(HOLDER, MONDAY, APPLICATION, sides), accept())
                .when(assign("m1"))
                .thenRefused(MediationProblem.MEDIATOR_IS_PARTY);
    }

    @Test
    void aChallengedMediatorStepsBackAndTheCommitteeNamesAnother() {
        var challenged = Given.after(untilAssigned()).and(challenge("m1"));

        assertThat(challenged.state()).isInstanceOf(Accepted.class);
        assertThat(challenged.and(assign("m2")).state()).isInstanceOf(MediatorAssigned.class);
    }

    @Test
    void theOthersGoOnWithoutAChallengedOne() {
        var state =
                Given.after(apply(), accept(), assign("m1", "m2"))
                        .when(challenge("m2"))
                        .thenState();

        assertThat(state)
                .isInstanceOfSatisfying(
                        MediatorAssigned.class,
                        assigned ->
                                assertThat(assigned.dossier().mediators())
                                        .extracting(AssignedMediator::id)
                                        .containsExactly("m1"));
    }

    @Test
    void challengingTwiceChangesNothing() {
        Given.after(untilAccepted()).and(challenge("m1")).when(challenge("m1")).then();
    }

    @Test
    void aNewMediatorTakesOverAMediationInProgress() {
        var state =
                Given.after(untilInProgress())
                        .and(challenge("m1"))
                        .when(new AssignMediators(DIRECTOR, FRIDAY, List.of("m2")))
                        .thenState();

        assertThat(state).isInstanceOf(InProgress.class);
    }
}
