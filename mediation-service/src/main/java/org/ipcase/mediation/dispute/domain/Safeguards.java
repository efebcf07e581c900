package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.DisputeEvent.DangerReported;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationTimedOut;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ParallelPeriodRecorded;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordPeriod;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReportDanger;
import org.ipcase.mediation.dispute.domain.MediationCommand.TimeOut;
import org.ipcase.mediation.dispute.domain.ParallelPeriod.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What must not be forgotten while people talk (风险与期限): danger, limitation, the end of the period.
 */
record Safeguards(Periods periods, Clocks clocks, AgencyDirectory agencies) {
    /** MED-09: to the police or another office, at once (人民调解法 25). */
    Decision<DisputeEvent> report(ReportDanger report) {
        var office = agencies.byId(report.to()).filter(Safeguards::mayAct);
        if (office.isEmpty()) {
            return Decision.reject(
                    MediationProblem.NOT_AN_OFFICE, "%s takes no report".formatted(report.to()));
        }
        return Decision.accept(
                new DangerReported(
                        new DangerReport(
                                report.to(), report.facts(), report.at(), report.actor().name())));
    }

    private static boolean mayAct(Agency agency) {
        return switch (agency.type()) {
            case PUBLIC_SECURITY, JUSTICE, PROCURATORATE -> true;
            default -> agency.type().enforces();
        };
    }

    /**
     * REQ-23. The application interrupts a limitation that still runs, and it runs anew from that
     * day (民法典 195); the application is the proof.
     */
    Decision<DisputeEvent> record(OnFile state, RecordPeriod record) {
        if (record.startedOn().isAfter(periods.day(record.at()))) {
            return Decision.reject(
                    MediationProblem.PERIOD_STARTS_LATER,
                    "%s lies ahead".formatted(record.startedOn()));
        }
        var application = state.dossier().application();
        var clock = clocks.start(record.kind().rule(), record.startedOn());
        var appliedOn = application.appliedOn();
        var interrupted =
                record.kind() == Kind.LIMITATION
                        && record.startedOn().isBefore(appliedOn)
                        && appliedOn
                                .atStartOfDay(WorkCalendar.ZONE)
                                .toInstant()
                                .isBefore(clock.due());
        return Decision.accept(
                new ParallelPeriodRecorded(
                        new ParallelPeriod(
                                record.kind(),
                                interrupted ? clocks.start(record.kind().rule(), appliedOn) : clock,
                                proof(interrupted, application.number()),
                                record.note())));
    }

    private static @Nullable String proof(boolean interrupted, String number) {
        return interrupted ? number : null;
    }

    /** MED-08: only what is past its last day counts as failed; the rule is [check], so it asks. */
    Decision<DisputeEvent> timeOut(OnFile state, TimeOut timeOut) {
        var clock = state.dossier().clock(Periods.TO_MEDIATE).orElseThrow();
        if (timeOut.at().isBefore(clock.due())) {
            return Decision.reject(
                    MediationProblem.PERIOD_RUNNING,
                    "There is time until the end of " + clock.lastDay());
        }
        return Decision.accept(
                new MediationTimedOut(
                        periods.day(timeOut.at()),
                        periods.timedOut(state.dossier(), timeOut.at())));
    }
}
