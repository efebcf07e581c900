package org.ipcase.referral.criminalreferral.domain;

import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.PassedToOtherPolice;
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

import java.util.List;

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
                    new Received(expect(Undelivered.class, state).dispatch(), receipt);
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
                    new NotPoliceMatter(custody(state), reasons, at);
            case CriminalCaseFiled(var decision) -> new Filed(custody(state), decision);
            case FilingDeclined(var decision, var reasons) ->
                    new NotFiled(custody(state), decision, reasons);
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
                new Dispatch(
                        state.letter(),
                        event.police(),
                        event.procuratorate(),
                        event.at(),
                        List.of()));
    }

    private static Custody custody(CriminalReferral state) {
        return expect(WithPolice.class, state).custody();
    }

    private static <S extends CriminalReferral> S expect(Class<S> wanted, CriminalReferral state) {
        if (!wanted.isInstance(state)) {
            throw new IllegalStateException(
                    "Expected a referral in %s, but it is %s"
                            .formatted(wanted.getSimpleName(), state.stateName()));
        }
        return wanted.cast(state);
    }
}
