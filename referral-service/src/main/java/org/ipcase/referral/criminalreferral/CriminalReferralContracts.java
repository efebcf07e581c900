package org.ipcase.referral.criminalreferral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceNotFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralApproved;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralNotPoliceMatter;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralOpened;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralPassedOn;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralReceived;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralRefusedByHead;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralReported;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralSent;
import org.ipcase.kernel.event.referral.ReferralEvent.SupplementRequested;
import org.ipcase.kernel.event.referral.ReferralEvent.SupplementSupplied;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.record.Telling;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent;
import org.ipcase.referral.criminalreferral.domain.CaseFile;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReceiptSigned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralReturned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReportSubmitted;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementAsked;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SuspicionRevised;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent;

/** What of a referral the others are told; keyed by the case, so that its order holds (REQ-11). */
record CriminalReferralContracts(CriminalReferralClocks clocks)
        implements Telling<CriminalReferral, CriminalReferralEvent> {

    @Override
    public List<Fact> facts(RecordId id, CriminalReferralEvent event, CriminalReferral after) {
        if (!(after instanceof Opened referral)) {
            throw new IllegalStateException("Expected a referral after " + event);
        }
        return told(id, event, referral).stream()
                .map(it -> new Fact(ReferralEvent.TOPIC, it.type(), 1, it.caseId(), it))
                .toList();
    }

    private Optional<ReferralEvent> told(
            RecordId id, CriminalReferralEvent event, Opened referral) {
        var file = referral.caseFile();
        var number = file.number();
        var theCase = file.theCase().id();
        var state = referral.stateName();
        return Optional.ofNullable(
                switch (event) {
                    case CriminalReferralEvent.ReferralOpened _ ->
                            new ReferralOpened(
                                    id, number, theCase, state, codes(file), file.openedAt());
                    case SuspicionRevised _ -> null; // The case told us of it.
                    case ReportSubmitted(var report) ->
                            new ReferralReported(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    report.at(),
                                    lastDay(clocks.headDecision(report)));
                    case CriminalReferralEvent.ReferralApproved(var approval) ->
                            new ReferralApproved(
                                    id, number, theCase, state, approval.at(), approval.late());
                    case ReferralRefused(var refusal) ->
                            new ReferralRefusedByHead(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    refusal.at(),
                                    refusal.reasons(),
                                    refusal.late());
                    case CriminalReferralEvent.ReferralSent(var police, var copyTo, var at, _) ->
                            new ReferralSent(
                                    id, number, theCase, state, at, police.id(), copyTo.id());
                    case ReceiptSigned(var receipt) ->
                            new ReferralReceived(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    receipt.at(),
                                    police(referral),
                                    receipt.number());
                    case SupplementAsked(var request) ->
                            new SupplementRequested(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    request.at(),
                                    request.items(),
                                    lastDay(clocks.supply(request)));
                    case CriminalReferralEvent.SupplementSupplied(var papers) ->
                            new SupplementSupplied(
                                    id, number, theCase, state, papers.at(), papers.late());
                    case CriminalReferralEvent.ReferralPassedOn(var passed) ->
                            new ReferralPassedOn(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    passed.at(),
                                    passed.to().id(),
                                    passed.reasons());
                    case ReferralReturned(var reasons, var at) ->
                            new ReferralNotPoliceMatter(id, number, theCase, state, at, reasons);
                    case CriminalCaseFiled(var decision) ->
                            new PoliceFiled(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    decision.documentNumber(),
                                    decision.decidedOn(),
                                    decision.recordedAt(),
                                    decision.late());
                    case FilingDeclined(var decision, var reasons) ->
                            new PoliceNotFiled(
                                    id,
                                    number,
                                    theCase,
                                    state,
                                    decision.documentNumber(),
                                    reasons,
                                    decision.decidedOn(),
                                    decision.recordedAt(),
                                    decision.late());
                    case DisputeEvent it ->
                            new CourseContracts(clocks.course()).told(id, it, referral);
                    case ProceedingEvent it ->
                            new CourseContracts(clocks.course()).told(id, it, referral);
                    case AnnexEvent it -> CourseContracts.told(id, it, referral).orElse(null);
                });
    }

    private static List<String> codes(CaseFile file) {
        return file.suspicion().crimes().stream().map(Crime::code).toList();
    }

    private static String police(Opened referral) {
        if (referral instanceof HandedOver handedOver) {
            return handedOver.dispatch().police().id();
        }
        throw new IllegalStateException(
                "Expected a referral with the police, but it is " + referral.stateName());
    }

    private static LocalDate lastDay(LegalClock clock) {
        return Objects.requireNonNull(clock.dueDay(), "a clock in days");
    }
}
