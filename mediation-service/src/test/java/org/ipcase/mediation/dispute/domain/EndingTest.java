package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.dispute.domain.Mediation.Failed;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Refused;
import org.ipcase.mediation.dispute.domain.Mediation.Withdrawn;
import org.ipcase.mediation.dispute.domain.MediationCommand.Fail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-02")
@Tag("MED-10")
class EndingTest {
    @Test
    void eitherPartyEndsItAtAnyTimeByRefusing() {
        for (var before :
                new MediationCommand[][] {
                    {apply()}, untilAccepted(), untilAssigned(), untilInProgress(), untilDrafted()
                }) {
            assertThat(Given.after(before).when(refuse(HOLDER, Side.APPLICANT)).thenState())
                    .isInstanceOf(Refused.class);
            assertThat(Given.after(before).when(refuse(OTHER_SIDE, Side.RESPONDENT)).thenState())
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void aPartyRefusesForItsOwnSideOnly() {
        Given.after(untilAssigned())
                .when(refuse(HOLDER, Side.RESPONDENT))
                .thenRefused(MediationProblem.NOT_YOUR_SIDE);
    }

    @Test
    void mediatorAndDirectorRecordARefusalTheyWereTold() {
        assertThat(Given.after(untilAssigned()).when(refuse(MEDIATOR, Side.RESPONDENT)).thenState())
                .isInstanceOf(Refused.class);
        assertThat(Given.after(apply()).when(refuse(DIRECTOR, Side.RESPONDENT)).thenState())
                .isInstanceOf(Refused.class);
    }

    @Test
    void whenMediationFailsNothingIsDueAnyMore() {
        var state = (OnFile) Given.after(untilInProgress()).when(fail()).thenState();

        assertThat(state).isInstanceOf(Failed.class);
        assertThat(state.dossier().clock("MED-08").orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
        assertThat(state.dossier().clock("MED-04").orElseThrow().state()).isEqualTo(ClockState.MET);
    }

    /** The court that had entrusted it has the papers back (特邀调解规定 27). */
    @Test
    @Tag("LIT-01")
    void whatTheCourtTookBackIsMediatedNoMore() {
        var back =
                new MediationCommand.FollowReturn(
                        Actor.system("/mediation-service"), FRIDAY, "已退回");
        var drafted = Given.after(untilDrafted()).when(back).thenState();

        assertThat(drafted)
                .isInstanceOfSatisfying(
                        Mediation.Failed.class,
                        it -> assertThat(it.dossier().clocks()).noneMatch(LegalClock::pending));
        Given.after(untilInProgress()).and(fail()).when(back).then();
        Given.after(untilInProgress()).and(reach(AgreementForm.ORAL)).when(back).then();
    }

    @Test
    void theDirectorEndsAMediationWithoutMediators() {
        assertThat(
                        Given.after(untilAccepted())
                                .when(new Fail(DIRECTOR, FRIDAY, "无合适调解员"))
                                .thenState())
                .isInstanceOf(Failed.class);
    }

    @Test
    void theApplicantWithdrawsAndTheRespondentDoesNot() {
        assertThat(Given.after(untilInProgress()).when(withdraw()).thenState())
                .isInstanceOf(Withdrawn.class);
        Given.after(untilInProgress())
                .when(new MediationCommand.Withdraw(OTHER_SIDE, FRIDAY, "不想调解"))
                .thenRefused(MediationProblem.ONLY_APPLICANT);
    }
}
