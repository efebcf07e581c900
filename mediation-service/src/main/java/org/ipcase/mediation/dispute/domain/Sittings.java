package org.ipcase.mediation.dispute.domain;

import java.util.List;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationResumed;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationSuspended;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PeriodExtended;
import org.ipcase.mediation.dispute.domain.DisputeEvent.SessionRecorded;
import org.ipcase.mediation.dispute.domain.DisputeEvent.SessionScheduled;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.Extend;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Resume;
import org.ipcase.mediation.dispute.domain.MediationCommand.ScheduleSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Suspend;

/** Sessions and the period they must fit in (调解会、调解期限, MED-07, MED-08, MED-11). */
record Sittings(Periods periods) {
    /** Setting a session serves the notice of rights and duties (MED-07, 人民调解法 23, 24). */
    Decision<DisputeEvent> schedule(OnFile state, ScheduleSession schedule) {
        if (!schedule.sessionAt().isAfter(schedule.at())) {
            return invalid(
                    MediationProblem.SESSION_IN_PAST,
                    new FieldError("at", "in-past", "A session lies ahead"));
        }
        var id = "S" + (state.dossier().sessions().size() + 1);
        return Decision.accept(
                new SessionScheduled(
                        new Session(id, schedule.sessionAt(), schedule.venue(), null)));
    }

    /** MED-11: what became of a session is always recorded (人民调解法 27). */
    Decision<DisputeEvent> record(OnFile state, RecordSession record) {
        if (record.minutes().heldAt().isAfter(record.at())) {
            return invalid(
                    MediationProblem.HELD_IN_FUTURE,
                    new FieldError("heldAt", "in-future", "A session recorded lies behind"));
        }
        if (periods.isBeforeAcceptance(state.dossier(), record.minutes().heldAt())) {
            return invalid(
                    MediationProblem.HELD_BEFORE_ACCEPTANCE,
                    new FieldError(
                            "heldAt", "out-of-range", "A session is held after the acceptance"));
        }
        var session = state.dossier().session(record.sessionId());
        if (session.filter(some -> !some.isHeld()).isEmpty()) {
            return Decision.reject(
                    MediationProblem.NO_SESSION_SCHEDULED,
                    "No session %s waits for its record".formatted(record.sessionId()));
        }
        var stranger = Preparing.helperNotAgreed(state.dossier(), record.minutes());
        if (stranger.isPresent()) {
            return Decision.reject(
                    MediationProblem.HELPER_NOT_AGREED,
                    "%s helped, but not both parties have agreed".formatted(stranger.get()));
        }
        return Decision.accept(new SessionRecorded(record.sessionId(), record.minutes()));
    }

    /** MED-08: the time of an expert is not counted. */
    Decision<DisputeEvent> suspend(OnFile state, Suspend suspend) {
        if (!periods.maySuspend(state.dossier(), suspend)) {
            return Decision.reject(
                    MediationProblem.PERIOD_PASSED, "The period to mediate has passed");
        }
        var clocks = periods.suspended(state.dossier(), suspend);
        return Decision.accept(
                new MediationSuspended(
                        suspend.ground(), suspend.note(), periods.day(suspend.at()), clocks));
    }

    Decision<DisputeEvent> resume(OnFile state, Resume resume) {
        return Decision.accept(
                new MediationResumed(
                        periods.day(resume.at()), periods.resumed(state.dossier(), resume.at())));
    }

    /** MED-08: longer than thirty days only if all agree. */
    Decision<DisputeEvent> extend(OnFile state, Extend extend) {
        if (!extend.allPartiesAgree()) {
            return Decision.reject(
                    MediationProblem.EXTENSION_NEEDS_CONSENT, "Not all parties agree");
        }
        if (!periods.mayExtend(state.dossier(), extend.days())) {
            return Decision.reject(
                    MediationProblem.EXTENSION_USED, "The parties extended the period before");
        }
        return Decision.accept(
                new PeriodExtended(
                        extend.days(), periods.extended(state.dossier(), extend.days())));
    }

    private static Decision<DisputeEvent> invalid(Problem problem, FieldError error) {
        return Decision.reject(new Refusal(problem, error.message(), List.of(error)));
    }
}
