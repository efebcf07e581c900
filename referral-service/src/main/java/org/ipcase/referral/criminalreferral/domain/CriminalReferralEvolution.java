package org.ipcase.referral.criminalreferral.domain;

import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.Course.Answer;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.PassedToOtherPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Received;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Sent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupplementRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Supplemented;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undecided;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReceiptSigned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralApproved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralPassedOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralReturned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralSent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReportSubmitted;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementAsked;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementSupplied;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SuspicionRevised;
import org.ipcase.referral.criminalreferral.domain.Dispatch.ReferralLetter;

/** What each event makes of a referral: records, never refuses, never computes. */
public final class CriminalReferralEvolution {
    private CriminalReferralEvolution() {}

    public static CriminalReferral evolve(CriminalReferral state, CriminalReferralEvent event) {
        return switch (event) {
            case ReferralOpened(var caseFile) -> new Draft(caseFile);
            case SuspicionRevised(var suspicion) ->
                    revised(expect(Undecided.class, state), suspicion);
            case ReportSubmitted(var report) ->
                    new HeadApproval(expect(Draft.class, state).caseFile(), report);
            case ReferralApproved(var approval) ->
                    approved(expect(HeadApproval.class, state), approval);
            case ReferralRefused(var refusal) ->
                    rejected(expect(HeadApproval.class, state), refusal);
            case ReferralSent sent -> sent(expect(Approved.class, state), sent);
            case ReceiptSigned(var receipt) ->
                    new Received(
                            expect(Undelivered.class, state).dispatch().signed(receipt), receipt);
            case SupplementAsked(var request) -> {
                var received = expect(Received.class, state);
                yield new SupplementRequested(received.dispatch(), received.receipt(), request);
            }
            case SupplementSupplied(var supplement) -> {
                var asked = expect(SupplementRequested.class, state);
                yield new Supplemented(
                        asked.dispatch(), asked.receipt(), asked.request(), supplement);
            }
            case ReferralPassedOn(var passedOn) ->
                    new PassedToOtherPolice(
                            expect(WithPolice.class, state).dispatch().passTo(passedOn));
            case ReferralReturned(var reasons, var at) ->
                    new NotPoliceMatter(
                            answered(
                                    state,
                                    new Answer(
                                            Answer.Kind.NOT_POLICE_MATTER,
                                            Optional.empty(),
                                            reasons,
                                            at)));
            case CriminalCaseFiled(var decision) -> new Filed(filed(state, decision));
            case FilingDeclined(var decision, var reasons) ->
                    new NotFiled(
                            answered(
                                    state,
                                    new Answer(
                                            Answer.Kind.NOT_FILED,
                                            Optional.of(decision),
                                            reasons,
                                            decision.recordedAt())));
            case DisputeEvent it -> CourseEvolution.evolve(state, it);
            case ProceedingEvent it -> CourseEvolution.evolve(state, it);
            case AnnexEvent it -> AnnexEvolution.evolve(state, it);
        };
    }

    private static CriminalReferral revised(Undecided state, Suspicion suspicion) {
        return switch (state) {
            case Draft(var caseFile) -> new Draft(caseFile.with(suspicion));
            case HeadApproval(var caseFile, var report) ->
                    new HeadApproval(caseFile.with(suspicion), report);
        };
    }

    private static Approved approved(HeadApproval state, Approval approval) {
        return new Approved(new ReferralLetter(state.caseFile(), state.report(), approval));
    }

    private static Rejected rejected(HeadApproval state, Approval.Refusal refusal) {
        return new Rejected(state.caseFile(), state.report(), refusal);
    }

    private static Sent sent(Approved state, ReferralSent event) {
        return new Sent(
                Dispatch.sent(state.letter(), event.police(), event.procuratorate(), event.at()));
    }

    private static Course answered(CriminalReferral state, Answer answer) {
        var custody = expect(WithPolice.class, state).custody();
        var back = custody.with(custody.dispatch().givenBack(answer.at()));
        return Course.of(back).answered(answer);
    }

    /** Out of the police's hands or on the order of the procuratorate. */
    static Course filed(CriminalReferral state, FilingDecision decision) {
        var course =
                state instanceof WithPolice here
                        ? Course.of(here.custody())
                        : expect(Pursued.class, state).course();
        var custody = course.custody();
        return course.in(
                        custody.with(
                                custody.dispatch()
                                        .keptByPolice(decision.officer(), decision.recordedAt())))
                .filed(decision);
    }

    static <S extends CriminalReferral> S expect(Class<S> wanted, CriminalReferral state) {
        if (!wanted.isInstance(state)) {
            throw new IllegalStateException(
                    "Expected a referral in %s, but it is %s"
                            .formatted(wanted.getSimpleName(), state.stateName()));
        }
        return wanted.cast(state);
    }
}
