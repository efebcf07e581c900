package org.ipcase.mediation.performance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.dispute.domain.Instalment;
import org.ipcase.mediation.performance.domain.PerformanceFile.About;
import org.ipcase.mediation.performance.domain.PlanItem.Report;
import org.jspecify.annotations.Nullable;

/** What people ask of a performance, and what it is told. */
public sealed interface PerformanceCommand {
    Actor actor();

    Instant at();

    /** An agreement took effect. */
    record Open(Actor actor, Instant at, About about, List<Instalment> plan)
            implements PerformanceCommand {
        public Open {
            plan = List.copyOf(plan);
        }
    }

    /** A command on a performance that is there; {@link PerformanceAction#of} names it. */
    sealed interface OnRecord extends PerformanceCommand {}

    /** The debtor says that an instalment is performed. */
    record ReportPerformance(Actor actor, Instant at, int instalment, Report report)
            implements OnRecord {}

    /**
     * The other side, a mediator or the director puts performance on record.
     *
     * @param amount what was paid; null says all of it
     */
    record RecordPerformance(
            Actor actor, Instant at, int instalment, LocalDate on, @Nullable Money amount)
            implements OnRecord {}

    /** An instalment was not performed in time. */
    record RecordDefault(Actor actor, Instant at, int instalment, String note)
            implements OnRecord {}

    /** MED-14. */
    record RecordVisit(Actor actor, Instant at, Visit visit) implements OnRecord {}

    /** MED-21: the creditor asks the court to enforce a confirmed agreement. */
    record ApplyForEnforcement(Actor actor, Instant at, String court, String unperformed)
            implements OnRecord {}

    /** An agreement that no court has confirmed is sued on as a contract (人民调解法 32). */
    record RecordSuit(Actor actor, Instant at, String court, LocalDate on) implements OnRecord {}

    /**
     * What the confirmation tells.
     *
     * @param court whose ruling confirms the agreement; null if the ruling was revoked
     */
    record FollowConfirmation(Actor actor, Instant at, @Nullable String court)
            implements PerformanceCommand {}
}
