package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.LocalDate;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.mediation.dispute.domain.DisputeEvent.SessionRecorded;
import org.ipcase.mediation.dispute.domain.DisputeEvent.SessionScheduled;
import org.ipcase.mediation.dispute.domain.Mediation.InProgress;
import org.ipcase.mediation.dispute.domain.Mediation.MediatorAssigned;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Suspended;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.ScheduleSession;
import org.ipcase.mediation.dispute.domain.Session.Minutes;
import org.ipcase.mediation.dispute.domain.Session.SessionOutcome;
import org.ipcase.mediation.dispute.domain.Session.Venue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-08")
@Tag("MED-11")
class SittingsTest {
    @Test
    void aSessionIsSetForALaterMoment() {
        Given.after(untilAssigned())
                .when(schedule())
                .then(
                        new SessionScheduled(
                                new Session("S1", FRIDAY, new Venue("成都市高新区调解室", null), null)));
    }

    @Test
    void aSessionIsNotSetForNowOrEarlier() {
        Given.after(untilAssigned())
                .when(new ScheduleSession(MEDIATOR, FRIDAY, FRIDAY, new Venue("室", null)))
                .thenRefused(MediationProblem.SESSION_IN_PAST);
    }

    @Test
    void theFirstRecordBringsTheMediationIntoProgress() {
        var scheduled = Given.after(untilAssigned()).and(schedule());

        assertThat(scheduled.state()).isInstanceOf(MediatorAssigned.class);
        scheduled.when(record()).then(new SessionRecorded("S1", MINUTES));
        assertThat(scheduled.and(record()).state()).isInstanceOf(InProgress.class);
    }

    @Test
    void whatWasNotScheduledIsNotRecorded() {
        Given.after(untilAssigned())
                .when(record())
                .thenRefused(MediationProblem.NO_SESSION_SCHEDULED);
        Given.after(untilAssigned())
                .and(schedule())
                .when(new RecordSession(MEDIATOR, FRIDAY, "S7", MINUTES))
                .thenRefused(MediationProblem.NO_SESSION_SCHEDULED);
    }

    @Test
    void aSessionIsRecordedOnce() {
        Given.after(untilInProgress())
                .when(record())
                .thenRefused(MediationProblem.NO_SESSION_SCHEDULED);
    }

    @Test
    void aRecordIsOfThePast() {
        var tomorrow =
                new Minutes(
                        FRIDAY.plusSeconds(1),
                        MINUTES.attendance(),
                        MINUTES.notes(),
                        SessionOutcome.CONTINUES);
        Given.after(untilAssigned())
                .and(schedule())
                .when(new RecordSession(MEDIATOR, FRIDAY, "S1", tomorrow))
                .thenRefused(MediationProblem.HELD_IN_FUTURE);
    }

    @Test
    void theTimeOfAnExpertIsNotCounted() {
        // Ten days from 06-08 to 06-17 drop out: the last day moves from 07-02 to 07-12, a Sunday.
        var resumed = Given.after(untilInProgress()).and(suspend("2026-06-08"));
        assertThat(resumed.state()).isInstanceOf(Suspended.class);
        assertThat(resumed.dossier().clock("MED-08").orElseThrow().state())
                .isEqualTo(ClockState.SUSPENDED);

        var state = (OnFile) resumed.when(resume("2026-06-18")).thenState();

        assertThat(state).isInstanceOf(InProgress.class);
        assertThat(state.dossier().clock("MED-08").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-07-13"));
    }

    @Test
    void aSuspensionEndedOnItsOwnDayTakesThatDayOut() {
        var state =
                (OnFile)
                        Given.after(untilInProgress())
                                .and(suspend("2026-06-08"))
                                .when(resume("2026-06-08"))
                                .thenState();

        assertThat(state.dossier().clock("MED-08").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-07-03"));
    }

    @Test
    void aPeriodStandsStillUntilItsLastDay() {
        assertThat(Given.after(untilInProgress()).when(suspend("2026-07-02")).thenState())
                .isInstanceOf(Suspended.class);
        Given.after(untilInProgress())
                .when(suspend("2026-07-03"))
                .thenRefused(MediationProblem.PERIOD_PASSED);
    }

    @Test
    void thePeriodIsExtendedOnlyIfAllAgree() {
        Given.after(untilInProgress())
                .when(extend(15, false))
                .thenRefused(MediationProblem.EXTENSION_NEEDS_CONSENT);

        var state = (OnFile) Given.after(untilInProgress()).when(extend(15, true)).thenState();

        // 2026-07-02 and 15 days more: Friday 2026-07-17.
        assertThat(state.dossier().clock("MED-08").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-07-17"));
    }

    @Test
    void thePeriodIsExtendedOnce() {
        Given.after(untilInProgress())
                .and(extend(15, true))
                .when(extend(15, true))
                .thenRefused(MediationProblem.EXTENSION_USED);
    }

    @Test
    @Tag("MED-11")
    void aSessionIsNotHeldBeforeTheAcceptance() {
        var scheduled = Given.after(apply(), accept(), assign("m1"), schedule());

        // Accepted on Tuesday: that day is the first on which a session can have been held.
        scheduled.when(heldOn("2026-06-02")).thenState();
        scheduled.when(heldOn("2026-06-01")).thenRefused(MediationProblem.HELD_BEFORE_ACCEPTANCE);
    }

    private static MediationCommand.RecordSession heldOn(String day) {
        return new MediationCommand.RecordSession(
                Case.MEDIATOR,
                Case.FRIDAY,
                "S1",
                new Session.Minutes(
                        Case.noon(day),
                        Case.MINUTES.attendance(),
                        Case.MINUTES.notes(),
                        Case.MINUTES.outcome()));
    }
}
