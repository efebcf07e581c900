package org.ipcase.cases.supervision.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseHandedDown;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseListed;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseReleased;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseTakenOver;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeCriticised;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeReminded;
import org.ipcase.cases.supervision.domain.SupervisionEvent.PlanSubmitted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProgressReported;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProposalDeclined;
import org.ipcase.cases.supervision.domain.SupervisionEvent.SupervisionProposed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A major case under listed supervision (挂牌督办案件).
 *
 * <p>Proposed by an office, or by the platform once two clocks of a case are breached (REQ-24);
 * decided within five working days; plan in five, report every ten; reminder, notice of criticism,
 * taking over (SUP-01).
 */
public sealed interface Supervision {
    /** Nothing was recorded under this id. */
    record Nothing() implements Supervision {}

    /**
     * @param caseOffice the office that has the case now
     * @param breached rules of the breached clocks, for a case that the platform watches
     */
    record Listing(
            String number,
            SupervisionStage stage,
            SupervisionProposed proposal,
            String caseOffice,
            List<String> breached,
            @Nullable CaseListed listing,
            @Nullable ProposalDeclined declined,
            @Nullable PlanSubmitted plan,
            List<ProgressReported> reports,
            @Nullable OfficeReminded reminder,
            @Nullable OfficeCriticised criticism,
            @Nullable CaseTakenOver takeOver,
            @Nullable CaseHandedDown handDown,
            @Nullable CaseReleased release,
            List<LegalClock> clocks)
            implements Supervision {
        public Listing {
            breached = List.copyOf(breached);
            reports = List.copyOf(reports);
            clocks = List.copyOf(clocks);
        }

        boolean overdue(Instant at) {
            return Stream.of("SUP-01-PLAN", "SUP-01-REPORT", "SUP-01-TOTAL")
                    .flatMap(rule -> Due.pending(clocks, rule).stream())
                    .anyMatch(it -> late(it, at));
        }

        private static boolean late(LegalClock clock, Instant at) {
            return !at.isBefore(clock.due());
        }
    }
}
