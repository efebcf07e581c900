package org.ipcase.mediation.performance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.noon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.dispute.domain.Case;
import org.ipcase.mediation.dispute.domain.Instalment;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.performance.domain.PerformanceCommand.ApplyForEnforcement;
import org.ipcase.mediation.performance.domain.PerformanceCommand.FollowConfirmation;
import org.ipcase.mediation.performance.domain.PerformanceCommand.Open;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordDefault;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordPerformance;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordSuit;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordVisit;
import org.ipcase.mediation.performance.domain.PerformanceCommand.ReportPerformance;
import org.ipcase.mediation.performance.domain.PerformanceFile.About;
import org.ipcase.mediation.performance.domain.PlanItem.Report;
import org.jspecify.annotations.Nullable;

/**
 * Two instalments of the software dispute: 30,000 until Monday 2026-06-15, 50,000 until Wednesday
 * 2026-07-15.
 */
public final class Plans {
    public static final Actor DEBTOR = Case.OTHER_SIDE;
    public static final Actor CREDITOR = Case.HOLDER;
    public static final Actor MEDIATOR = Case.MEDIATOR;
    public static final PerformanceDecider DECIDER =
            new PerformanceDecider(Clocks.standard(), AgencyDirectory.shipped());

    private Plans() {}

    public static Open open() {
        var id = RecordId.derived("performance", "test");
        return new Open(
                Actor.system("mediation-service"),
                noon("2026-06-05"),
                new About(
                        id,
                        "SC-PF-2026-000001",
                        RecordId.derived("mediation", "test"),
                        "SC-MD-2026-000001",
                        null,
                        null,
                        "锦栖 / 澜江 · 软件",
                        Map.of(
                                Side.APPLICANT,
                                Set.of(AccessKey.agency(Case.APPLICANT_COMPANY)),
                                Side.RESPONDENT,
                                Set.of(AccessKey.agency(Case.RESPONDENT_COMPANY))),
                        Set.of(
                                AccessKey.person("sub-m1"),
                                AccessKey.agency(Case.COMMITTEE, Role.COMMITTEE_DIRECTOR)),
                        LocalDate.parse("2026-06-05"),
                        LocalDate.parse("2026-07-15")),
                List.of(instalment(1, "2026-06-15", 30_000), instalment(2, "2026-07-15", 50_000)));
    }

    private static Instalment instalment(int no, String due, long yuan) {
        return new Instalment(
                no, LocalDate.parse(due), "第%d期".formatted(no), Money.yuan(yuan), Side.RESPONDENT);
    }

    public static ReportPerformance report(Actor actor, int no, String day) {
        return new ReportPerformance(
                actor, noon(day), no, new Report(LocalDate.parse(day), "已转账", null));
    }

    public static RecordPerformance record(Actor actor, int no, String day, @Nullable Long yuan) {
        return new RecordPerformance(
                actor, noon(day), no, LocalDate.parse(day), yuan == null ? null : Money.yuan(yuan));
    }

    public static RecordDefault recordDefault(Actor actor, int no, String day) {
        return new RecordDefault(actor, noon(day), no, "逾期未付");
    }

    public static RecordVisit visit(Actor actor, String day) {
        return new RecordVisit(
                actor,
                noon(day),
                new Visit(LocalDate.parse(day), Visit.Manner.PHONE, "已核实", actor.name()));
    }

    public static FollowConfirmation confirmed(@Nullable String court) {
        return new FollowConfirmation(Actor.system("mediation-service"), noon("2026-06-20"), court);
    }

    public static ApplyForEnforcement enforce(Actor actor, String day, String court) {
        return new ApplyForEnforcement(actor, noon(day), court, "第二期五万元");
    }

    public static RecordSuit sue(Actor actor, String day) {
        return new RecordSuit(actor, noon(day), "成都市中级人民法院", LocalDate.parse(day));
    }

    public static Performance after(PerformanceCommand... commands) {
        Performance state = new Performance.NotOpened();
        for (var command : commands) {
            state = accepted(state, command);
        }
        return state;
    }

    public static Performance accepted(Performance state, PerformanceCommand command) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var current = state;
        for (var event : ((Decision.Accepted<PerformanceEvent>) decision).events()) {
            current = PerformanceHistory.evolve(current, event);
        }
        return current;
    }

    public static void refused(
            Performance state, PerformanceCommand command, PerformanceProblem problem) {
        assertThat(DECIDER.decide(state, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }
}
