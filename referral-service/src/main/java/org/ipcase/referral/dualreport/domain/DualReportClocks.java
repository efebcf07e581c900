package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.dualreport.domain.DualReport.Declined;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Filed;
import org.ipcase.referral.dualreport.domain.DualReport.NotFiled;
import org.ipcase.referral.dualreport.domain.DualReport.NotReported;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.Reported;
import org.ipcase.referral.dualreport.domain.DualReport.ReviewUpheld;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReport.Upheld;
import org.ipcase.referral.dualreport.domain.Oversight.Stage;

/** The periods of a dual report (双报期限). */
public record DualReportClocks(Clocks clocks) {

    /** PSB art. 171: three days to review and accept. */
    public LegalClock acceptance(Report report) {
        return clocks.start("DUAL-04-ACCEPT", report.at());
    }

    /** DUAL-04: seven days from the report to decide. */
    LegalClock decision(Report report) {
        return clocks.start("DUAL-04", report.at());
    }

    /** DUAL-04: thirty days where it is complex. */
    LegalClock complexDecision(Report report) {
        return clocks.start("DUAL-04-COMPLEX", report.at());
    }

    /** DUAL-02: three working days for the procuratorate to assign somebody. */
    public LegalClock assignment(Report report) {
        return clocks.start("DUAL-02", report.at());
    }

    /** DUAL-05: on the platform the reporter receives the refusal when it is decided. */
    LegalClock reconsideration(Examination.Decision refusal) {
        return clocks.start("DUAL-05", refusal.at());
    }

    public LegalClock reconsiderationRuling(Examination.Request request) {
        return clocks.start("DUAL-05-DECIDE", request.at());
    }

    LegalClock review(Examination.Ruling ruling) {
        return clocks.start("DUAL-05-REVIEW", ruling.at());
    }

    public LegalClock reviewRuling(Examination.Request request) {
        return clocks.start("DUAL-05-REVIEW-DECIDE", request.at());
    }

    /** Which clock the police are under, accepted or not. */
    public LegalClock deciding(Existing report) {
        return report instanceof UnderExamination examined
                ? examined.examination().clock()
                : decision(report.report());
    }

    /** REF-19, or REF-18b where the police decided nothing. */
    public LegalClock reasons(Existing report, Oversight.Entry demand) {
        var rule = report instanceof Declined ? "REF-19" : "REF-18b";
        return clocks.start(rule, demand.at());
    }

    /** REF-20b: the procuratorate moves, and tells the reporter, within ten days. */
    public LegalClock answerToReporter(Oversight.Entry waiting) {
        return clocks.start("REF-20b", waiting.at());
    }

    /** REF-20: fifteen days to file as ordered. */
    public LegalClock ordered(Oversight.Entry order) {
        return clocks.start("REF-20", order.at());
    }

    /** All clocks as of a moment. */
    public List<LegalClock> of(DualReport state, Instant now) {
        return switch (state) {
            case NotReported _ -> List.of();
            case Existing report -> clocks.at(all(report), now);
        };
    }

    private List<LegalClock> all(Existing report) {
        var all = new ArrayList<LegalClock>();
        var assignment = assignment(report.report());
        all.add(
                report.oversight()
                        .assignment()
                        .map(it -> clocks.met(assignment, it.at()))
                        .orElse(assignment));
        all.addAll(police(report));
        all.addAll(supervision(report));
        return all;
    }

    private List<LegalClock> police(Existing report) {
        var accepting = acceptance(report.report());
        return switch (report) {
            case Reported _ -> List.of(accepting, decision(report.report()));
            case UnderExamination it ->
                    List.of(accepted(it.examination(), accepting), it.examination().clock());
            case Filed it ->
                    List.of(
                            accepted(it.examination(), accepting),
                            clocks.met(it.examination().clock(), it.decision().at()));
            case Declined it -> declined(it, accepting);
        };
    }

    private List<LegalClock> declined(Declined report, LegalClock accepting) {
        var all = new ArrayList<LegalClock>();
        all.add(accepted(report.examination(), accepting));
        all.add(clocks.met(report.examination().clock(), report.decision().at()));
        var asking = reconsideration(report.decision());
        switch (report) {
            case NotFiled _ -> all.add(asking);
            case Reconsidering it -> {
                all.add(clocks.met(asking, it.request().at()));
                all.add(reconsiderationRuling(it.request()));
            }
            case Upheld it -> {
                all.addAll(ruled(asking, it.ruling()));
                all.add(review(it.ruling()));
            }
            case Reviewing it -> {
                all.addAll(ruled(asking, it.reviewed().reconsideration()));
                all.addAll(reviewing(it.reviewed()));
            }
            case ReviewUpheld it -> {
                all.addAll(ruled(asking, it.reviewed().reconsideration()));
                all.addAll(reviewing(it.reviewed()));
            }
        }
        return all;
    }

    private List<LegalClock> ruled(LegalClock asking, Examination.Ruling ruling) {
        return List.of(
                clocks.met(asking, ruling.request().at()),
                clocks.met(reconsiderationRuling(ruling.request()), ruling.at()));
    }

    private List<LegalClock> reviewing(DualReport.Reviewed reviewed) {
        var ruling = reviewRuling(reviewed.request());
        return List.of(
                clocks.met(review(reviewed.reconsideration()), reviewed.request().at()),
                reviewed.review().map(it -> clocks.met(ruling, it.at())).orElse(ruling));
    }

    private List<LegalClock> supervision(Existing report) {
        var all = new ArrayList<LegalClock>();
        var supervision = report.oversight().supervision();
        supervision
                .last(Stage.REASONS_DEMANDED)
                .ifPresent(demand -> {
                    var clock = reasons(report, demand);
                    all.add(
                            supervision
                                    .last(Stage.REASONS_GIVEN)
                                    .map(given -> clocks.met(clock, given.at()))
                                    .orElse(clock));
                });
        supervision
                .last(Stage.FILING_ORDERED)
                .ifPresent(order -> {
                    var clock = ordered(order);
                    all.add(
                            report instanceof Filed filed
                                    ? clocks.met(clock, filed.decision().at())
                                    : clock);
                });
        return all;
    }

    private LegalClock accepted(Examination examination, LegalClock accepting) {
        return clocks.met(accepting, examination.acceptance().at());
    }

    static boolean late(LegalClock clock, Instant at) {
        return !at.isBefore(clock.due());
    }
}
