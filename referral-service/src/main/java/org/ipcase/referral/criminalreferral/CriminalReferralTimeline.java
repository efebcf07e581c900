package org.ipcase.referral.criminalreferral;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
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
import org.ipcase.referral.criminalreferral.domain.DisputeEvent;
import org.ipcase.referral.criminalreferral.domain.FilingDecision;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent;
import org.ipcase.referral.criminalreferral.domain.Suspicion;

/** What of each event the timeline shows (办理过程). */
final class CriminalReferralTimeline {
    private CriminalReferralTimeline() {}

    static Map<String, String> facts(CriminalReferralEvent event) {
        return switch (event) {
            case ReferralOpened(var file) -> suspicion(file.suspicion());
            case SuspicionRevised(var suspicion) -> suspicion(suspicion);
            case ReportSubmitted(var report) ->
                    Map.of(
                            "crime", report.crime().code(),
                            "caseGroup", String.valueOf(report.caseGroup().size()),
                            "attachments", String.valueOf(report.attachments().size()));
            case ReferralApproved(var approval) -> late(approval.late());
            case ReferralRefused(var refusal) ->
                    with("reasons", refusal.reasons(), late(refusal.late()));
            case ReferralSent(var police, var procuratorate, _, var late) ->
                    with("police", police.name(), with("copyTo", procuratorate.name(), late(late)));
            case ReceiptSigned(var receipt) -> Map.of("receipt", receipt.number());
            case SupplementAsked(var request) -> Map.of("items", String.join("；", request.items()));
            case SupplementSupplied(var papers) ->
                    with(
                            "attachments",
                            String.valueOf(papers.attachments().size()),
                            late(papers.late()));
            case ReferralPassedOn(var passed) ->
                    with(
                            "police",
                            passed.to().name(),
                            with("reasons", passed.reasons(), late(passed.late())));
            case ReferralReturned(var reasons, _) -> Map.of("reasons", reasons);
            case CriminalCaseFiled(var decision) -> decision(decision);
            case FilingDeclined(var decision, var reasons) ->
                    with("reasons", reasons, decision(decision));
            case DisputeEvent it -> CourseTimeline.facts(it);
            case ProceedingEvent it -> CourseTimeline.facts(it);
            case AnnexEvent it -> CourseTimeline.facts(it);
        };
    }

    private static Map<String, String> suspicion(Suspicion suspicion) {
        return Map.of("screening", suspicion.result().name());
    }

    static Map<String, String> decision(FilingDecision decision) {
        return with(
                "documentNumber",
                decision.documentNumber(),
                with(
                        "decidedOn",
                        decision.decidedOn().toString(),
                        with("basis", decision.basis().name(), late(decision.late()))));
    }

    private static Map<String, String> late(boolean late) {
        return Map.of("late", String.valueOf(late));
    }

    static Map<String, String> with(String name, String value, Map<String, String> rest) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(name, value);
        facts.putAll(rest);
        return facts;
    }
}
