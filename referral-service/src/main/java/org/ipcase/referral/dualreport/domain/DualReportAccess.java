package org.ipcase.referral.dualreport.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.ReviewUpheld;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.step.domain.Step.Who;

/**
 * Who may read a dual report and who may take its steps: the reporter's company, the police bureau
 * and the procuratorate that got it, the higher bureau once a review is asked.
 */
public final class DualReportAccess {
    private DualReportAccess() {}

    public static Set<String> readers(DualReport state) {
        if (!(state instanceof Existing report)) {
            return Set.of();
        }
        var keys = new LinkedHashSet<String>();
        var to = report.report().recipients();
        keys.add(AccessKey.person(report.report().reporter().sub()));
        keys.add(AccessKey.agency(report.report().reporter().agency()));
        keys.add(AccessKey.agency(to.police().id()));
        keys.add(AccessKey.agency(to.procuratorate().id()));
        keys.add(AccessKey.AUDITOR);
        if (report instanceof Reviewing || report instanceof ReviewUpheld) {
            to.higherPolice().ifPresent(it -> keys.add(AccessKey.agency(it.id())));
        }
        return keys;
    }

    static final Who<DualReport> REPORTER =
            who(
                    DualReportProblem.NOT_THE_REPORTER,
                    Role.RIGHTS_HOLDER,
                    report -> Optional.of(report.report().reporter().agency()));
    static final Who<DualReport> POLICE =
            who(
                    DualReportProblem.NOT_THE_POLICE,
                    Role.POLICE,
                    report -> Optional.of(report.report().recipients().police().id()));
    static final Who<DualReport> HIGHER_POLICE =
            who(
                    DualReportProblem.NOT_THE_HIGHER_POLICE,
                    Role.POLICE,
                    report -> report.report().recipients().higherPolice().map(it -> it.id()));
    static final Who<DualReport> PROCURATOR =
            who(
                    DualReportProblem.NOT_THE_PROCURATORATE,
                    Role.PROCURATOR,
                    report -> Optional.of(report.report().recipients().procuratorate().id()));

    private static Who<DualReport> who(
            DualReportProblem problem,
            Role role,
            java.util.function.Function<Existing, Optional<String>> agency) {
        return (state, actor) ->
                state instanceof Existing report && !mayAct(report, actor, role, agency)
                        ? Optional.of(new Refusal(problem, "This is for somebody else"))
                        : Optional.empty();
    }

    private static boolean mayAct(
            Existing report,
            Actor actor,
            Role role,
            java.util.function.Function<Existing, Optional<String>> agency) {
        return actor.has(role) && agency.apply(report).filter(actor::worksFor).isPresent();
    }
}
