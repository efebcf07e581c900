package org.ipcase.referral.dualreport;

import java.time.Instant;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReportClocks;
import org.ipcase.referral.dualreport.domain.DualReportDecider;

/** Makes the view of a dual report for one person at one moment. */
record DualReportViews(DualReportDecider decider, DualReportClocks clocks) {

    Function<Snapshot<DualReport>, DualReportView> of(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Existing report)) {
                throw new IllegalStateException(
                        "Expected a report %s, but nothing is recorded".formatted(snapshot.id()));
            }
            return DualReportView.of(
                    new DualReportView.Head(
                            snapshot.id(),
                            snapshot.revision(),
                            decider.allowedActions(report, actor, now),
                            clocks.of(report, now)),
                    report,
                    !actor.has(Role.RIGHTS_HOLDER));
        };
    }
}
