package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import org.ipcase.referral.office.domain.Office;

/** What happens to a criminal referral (移送经过). */
public sealed interface CriminalReferralEvent
        permits CriminalReferralEvent.ReferralOpened,
                CriminalReferralEvent.SuspicionRevised,
                CriminalReferralEvent.ReportSubmitted,
                CriminalReferralEvent.ReferralApproved,
                CriminalReferralEvent.ReferralRefused,
                CriminalReferralEvent.ReferralSent,
                CriminalReferralEvent.ReceiptSigned,
                CriminalReferralEvent.SupplementAsked,
                CriminalReferralEvent.SupplementSupplied,
                CriminalReferralEvent.ReferralPassedOn,
                CriminalReferralEvent.ReferralReturned,
                CriminalReferralEvent.CriminalCaseFiled,
                CriminalReferralEvent.FilingDeclined,
                DisputeEvent,
                ProceedingEvent,
                AnnexEvent {

    /** The case met the criminal screen (REF-01, REF-02). */
    record ReferralOpened(CaseFile caseFile) implements CriminalReferralEvent {}

    /** The case's amounts changed before the head decided. */
    record SuspicionRevised(Suspicion suspicion) implements CriminalReferralEvent {}

    /** The head received the report (REF-04). */
    record ReportSubmitted(Report report) implements CriminalReferralEvent {}

    /** REF-05. */
    record ReferralApproved(Approval approval) implements CriminalReferralEvent {}

    /** REF-05, REQ-02. */
    record ReferralRefused(Approval.Refusal refusal) implements CriminalReferralEvent {}

    /**
     * The file went to the police and its copy to the procuratorate (REF-06, REF-07).
     *
     * @param late whether the 24 hours had passed
     */
    record ReferralSent(Office police, Office procuratorate, Instant at, boolean late)
            implements CriminalReferralEvent {}

    /** REF-09. */
    record ReceiptSigned(Receipt receipt) implements CriminalReferralEvent {}

    /** The police asked for missing papers (REF-10). */
    record SupplementAsked(Supplement.Request request) implements CriminalReferralEvent {}

    /** REF-10. */
    record SupplementSupplied(Supplement supplement) implements CriminalReferralEvent {}

    /** REF-11. */
    record ReferralPassedOn(Dispatch.PassedOn passedOn) implements CriminalReferralEvent {}

    /** REF-12. */
    record ReferralReturned(String reasons, Instant at) implements CriminalReferralEvent {}

    /** REF-13: 立案. */
    record CriminalCaseFiled(FilingDecision decision) implements CriminalReferralEvent {}

    /** REF-13: 不予立案, with reasons; the file goes back. */
    record FilingDeclined(FilingDecision decision, String reasons)
            implements CriminalReferralEvent {}
}
