package org.ipcase.referral.dualreport.domain;

import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATORATE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskSupervision;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AssignProsecutor;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DeclineFiling;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DemandReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ExtendPeriod;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FileCase;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FindComplex;
import org.ipcase.referral.dualreport.domain.DualReportCommand.GiveAdvice;
import org.ipcase.referral.dualreport.domain.DualReportCommand.GiveReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.Judgement;
import org.ipcase.referral.dualreport.domain.DualReportCommand.OrderFiling;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ReportCrime;
import org.ipcase.referral.office.domain.Office;

/** A liquor maker of Chengdu reports a counterfeiter on Monday 8 June 2026. */
public final class Reports {
    static final DualReportClocks CLOCKS = new DualReportClocks(Clocks.standard());
    static final DualReportDecider DECIDER = new DualReportDecider(CLOCKS);

    static final Instant REPORTED_AT = shanghai("2026-06-08T10:00");
    static final Instant REFUSED_AT = shanghai("2026-06-12T10:00");

    static final Actor HOLDER =
            person(
                    "holder",
                    new Office("rh-1", "某酒厂", AgencyType.RIGHTS_HOLDER, "510100"),
                    Role.RIGHTS_HOLDER);
    static final Office PROVINCIAL_POLICE =
            new Office("ps-510000", "四川省公安厅", AgencyType.PUBLIC_SECURITY, "510000");
    static final Actor HIGHER = person("higher", PROVINCIAL_POLICE, Role.POLICE);

    static final Report REPORT =
            new Report(
                    "SC-DR-2026-000001",
                    new Report.Reporter("某酒厂", "holder", "rh-1"),
                    new Report.Content(
                            List.of(new Named("PERSON", "张某", null)),
                            RightKind.TRADEMARK,
                            "某白酒商标",
                            Optional.of(Crime.C213),
                            "在仓库灌装假酒并贴我厂商标",
                            List.of(RecordId.derived("evidence", "1").value()),
                            Optional.of(
                                    new Report.LinkedCase(
                                            RecordId.derived("case", "1"),
                                            Optional.of("SC-CA-2026-000001")))),
                    "510100",
                    new Report.Recipients(POLICE, Optional.of(PROVINCIAL_POLICE), PROCURATORATE),
                    REPORTED_AT);

    private Reports() {}

    static Actor person(String name, Office office, Role role) {
        return new Actor(
                name, name, office.id(), office.type(), office.region(), Set.of(), Set.of(role));
    }

    static ReportCrime report() {
        return new ReportCrime(HOLDER, REPORTED_AT, REPORT);
    }

    static AcceptReport accept(Instant at) {
        return new AcceptReport(POLICEMAN, at, "成公受案〔2026〕1号");
    }

    static FindComplex complex(Instant at) {
        return new FindComplex(POLICEMAN, at, "复杂1号");
    }

    static ExtendPeriod extend(int days, Instant at) {
        return new ExtendPeriod(POLICEMAN, at, days, "延1号");
    }

    static FileCase file(Instant at) {
        return new FileCase(POLICEMAN, at, "成公立字〔2026〕1号");
    }

    static DeclineFiling decline(Instant at) {
        return new DeclineFiling(POLICEMAN, at, "成公不立字〔2026〕1号", "无犯罪事实");
    }

    static AskReconsideration askReconsideration(Instant at) {
        return new AskReconsideration(HOLDER, at, "有犯罪事实");
    }

    static DecideReconsideration reconsider(boolean upheld, Instant at) {
        return new DecideReconsideration(POLICEMAN, at, new Judgement(upheld, "复1号", "理由"));
    }

    static AskReview askReview(Instant at) {
        return new AskReview(HOLDER, at, "不服复议");
    }

    static DecideReview review(boolean upheld, Instant at) {
        return new DecideReview(HIGHER, at, new Judgement(upheld, "核1号", "理由"));
    }

    static AssignProsecutor assign(Instant at) {
        return new AssignProsecutor(PROCURATOR, at, "宋检察官");
    }

    static GiveAdvice advise(Instant at) {
        return new GiveAdvice(PROCURATOR, at, Oversight.Advice.Kind.EVIDENCE, "及时固定电子数据");
    }

    static AskSupervision askSupervision(Instant at) {
        return new AskSupervision(HOLDER, at, "应当立案");
    }

    static DemandReasons demand(Instant at) {
        return new DemandReasons(PROCURATOR, at, "要说1号", "说明理由");
    }

    static GiveReasons giveReasons(Instant at) {
        return new GiveReasons(POLICEMAN, at, "数额不够", Optional.empty());
    }

    static AcceptReasons acceptReasons(Instant at) {
        return new AcceptReasons(PROCURATOR, at, "理由成立");
    }

    static OrderFiling order(Instant at) {
        return new OrderFiling(PROCURATOR, at, "通立1号", "理由不成立");
    }

    static List<DualReportEvent> eventsOf(DualReportCommand... commands) {
        DualReport state = new DualReport.NotReported();
        var all = new ArrayList<DualReportEvent>();
        for (var command : commands) {
            switch (DECIDER.decide(state, command)) {
                case Decision.Refused<DualReportEvent>(var refusal) ->
                        throw new AssertionError("Refused: " + refusal);
                case Decision.Accepted<DualReportEvent>(var events) -> {
                    for (var event : events) {
                        state = DualReportEvolution.evolve(state, event);
                        all.add(event);
                    }
                }
            }
        }
        return all;
    }

    static DualReport after(DualReportCommand... commands) {
        return state(eventsOf(commands));
    }

    public static DualReport state(List<DualReportEvent> life) {
        DualReport state = new DualReport.NotReported();
        for (var event : life) {
            state = DualReportEvolution.evolve(state, event);
        }
        return state;
    }

    static DualReport notFiled() {
        return after(report(), accept(REPORTED_AT), decline(REFUSED_AT));
    }

    static DualReport upheld() {
        return after(
                report(),
                accept(REPORTED_AT),
                decline(REFUSED_AT),
                askReconsideration(REFUSED_AT),
                reconsider(true, REFUSED_AT));
    }

    /** Ways a report can go; together they visit every state and every event. */
    public static List<List<DualReportEvent>> lives() {
        var all = REFUSED_AT;
        return List.of(
                eventsOf(
                        report(),
                        assign(all),
                        advise(all),
                        accept(all),
                        complex(all),
                        extend(30, all),
                        file(all)),
                eventsOf(
                        report(),
                        accept(all),
                        decline(all),
                        askReconsideration(all),
                        reconsider(true, all),
                        askReview(all),
                        review(true, all),
                        askSupervision(all),
                        demand(all),
                        giveReasons(all),
                        order(all)),
                eventsOf(
                        report(),
                        accept(all),
                        decline(all),
                        askReconsideration(all),
                        reconsider(false, all)));
    }
}
