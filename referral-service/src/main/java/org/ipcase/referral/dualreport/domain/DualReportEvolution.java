package org.ipcase.referral.dualreport.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Fileable;
import org.ipcase.referral.dualreport.domain.DualReport.Filed;
import org.ipcase.referral.dualreport.domain.DualReport.NotFiled;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.Reported;
import org.ipcase.referral.dualreport.domain.DualReport.ReviewUpheld;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewed;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReport.Upheld;
import org.ipcase.referral.dualreport.domain.DualReportEvent.AdviceGiven;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CrimeReported;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CriminalCaseOpened;
import org.ipcase.referral.dualreport.domain.DualReportEvent.FilingRefused;
import org.ipcase.referral.dualreport.domain.DualReportEvent.FoundComplex;
import org.ipcase.referral.dualreport.domain.DualReportEvent.PeriodExtended;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ProsecutorAssigned;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReconsiderationAsked;
import org.ipcase.referral.dualreport.domain.DualReportEvent.RefusalUpheld;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReportAccepted;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReviewAsked;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReviewUpheldRefusal;
import org.ipcase.referral.dualreport.domain.DualReportEvent.SupervisionMoved;

/** What each event makes of a dual report: records, never refuses, never computes. */
public final class DualReportEvolution {
    private DualReportEvolution() {}

    public static DualReport evolve(DualReport state, DualReportEvent event) {
        return switch (event) {
            case CrimeReported(var report) -> new Reported(report, Oversight.NONE);
            case ReportAccepted(var examination) -> {
                var it = expect(Reported.class, state);
                yield new UnderExamination(it.report(), it.oversight(), examination);
            }
            case FoundComplex(var complex, var clock) -> {
                var it = expect(UnderExamination.class, state);
                yield new UnderExamination(
                        it.report(), it.oversight(), it.examination().complex(complex, clock));
            }
            case PeriodExtended(_, _, var clock) -> {
                var it = expect(UnderExamination.class, state);
                yield new UnderExamination(
                        it.report(), it.oversight(), it.examination().with(clock));
            }
            case CriminalCaseOpened(var decision) -> {
                var it = expect(Fileable.class, state);
                yield new Filed(it.report(), it.oversight(), it.examination(), decision);
            }
            case FilingRefused(var decision) -> {
                var it = expect(UnderExamination.class, state);
                yield new NotFiled(it.report(), it.oversight(), it.examination(), decision);
            }
            case ReconsiderationAsked(var request) -> {
                var it = expect(NotFiled.class, state);
                yield new Reconsidering(
                        it.report(), it.oversight(), it.examination(), it.decision(), request);
            }
            case RefusalUpheld(var ruling) -> {
                var it = expect(Reconsidering.class, state);
                yield new Upheld(
                        it.report(), it.oversight(), it.examination(), it.decision(), ruling);
            }
            case ReviewAsked(var request) -> {
                var it = expect(Upheld.class, state);
                yield new Reviewing(
                        it.report(),
                        it.oversight(),
                        it.examination(),
                        it.decision(),
                        new Reviewed(it.ruling(), request, Optional.empty()));
            }
            case ReviewUpheldRefusal(var ruling) -> {
                var it = expect(Reviewing.class, state);
                yield new ReviewUpheld(
                        it.report(),
                        it.oversight(),
                        it.examination(),
                        it.decision(),
                        new Reviewed(
                                it.reviewed().reconsideration(),
                                it.reviewed().request(),
                                Optional.of(ruling)));
            }
            case ProsecutorAssigned(var assignment) -> beside(state, it -> it.with(assignment));
            case AdviceGiven(var advice) -> beside(state, it -> it.with(advice));
            case SupervisionMoved(var entry) -> beside(state, it -> it.with(entry));
        };
    }

    /** The procuratorate moves beside the police: their state stays. */
    private static DualReport beside(DualReport state, UnaryOperator<Oversight> change) {
        var before = expect(Existing.class, state);
        var o = change.apply(before.oversight());
        return switch (before) {
            case Reported it -> new Reported(it.report(), o);
            case UnderExamination it -> new UnderExamination(it.report(), o, it.examination());
            case Filed it -> new Filed(it.report(), o, it.examination(), it.decision());
            case NotFiled it -> new NotFiled(it.report(), o, it.examination(), it.decision());
            case Reconsidering it ->
                    new Reconsidering(
                            it.report(), o, it.examination(), it.decision(), it.request());
            case Upheld it ->
                    new Upheld(it.report(), o, it.examination(), it.decision(), it.ruling());
            case Reviewing it ->
                    new Reviewing(it.report(), o, it.examination(), it.decision(), it.reviewed());
            case ReviewUpheld it ->
                    new ReviewUpheld(
                            it.report(), o, it.examination(), it.decision(), it.reviewed());
        };
    }

    private static <S extends DualReport> S expect(Class<S> wanted, DualReport state) {
        if (!wanted.isInstance(state)) {
            throw new IllegalStateException(
                    "Expected a dual report in %s, but it is %s"
                            .formatted(wanted.getSimpleName(), state.stateName()));
        }
        return wanted.cast(state);
    }
}
