package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.kernel.screening.ScreeningResult;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.criminalreferral.CourseView.FileView;
import org.ipcase.referral.criminalreferral.CourseView.GoodsView;
import org.ipcase.referral.criminalreferral.CourseView.LetterView;
import org.ipcase.referral.criminalreferral.CourseView.OutcomeView;
import org.ipcase.referral.criminalreferral.DispatchView.PassedOnView;
import org.ipcase.referral.criminalreferral.DispatchView.SupplementView;
import org.ipcase.referral.criminalreferral.domain.CaseFile.CaseOfficer;
import org.ipcase.referral.criminalreferral.domain.CaseFile.Suspect;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.Dispatch;
import org.ipcase.referral.criminalreferral.domain.Receipt;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its readers see it.
 *
 * @param caseOfficers proposed for the case group, so that nobody types them again (REQ-05)
 * @param crimes suspected by the screen; the report names the one referred for
 * @param letters after the answer of the police, in order
 * @param file who owns the file and the receipts of its latest hand-over
 * @param amounts the case's amounts and counts by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CriminalReferralView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId caseId,
        String caseNumber,
        String region,
        String right,
        String violation,
        List<CaseOfficer> caseOfficers,
        OfficeView agency,
        @Nullable OfficeView police,
        OfficeView procuratorate,
        List<SuspectView> suspects,
        List<CrimeView> crimes,
        Map<String, Object> amounts,
        ScreeningResult screening,
        Instant openedAt,
        @Nullable ReportView report,
        @Nullable HeadDecisionView approval,
        @Nullable Instant sentAt,
        @Nullable Receipt receipt,
        @Nullable SupplementView supplement,
        @Nullable PassedOnView passedOn,
        @Nullable PoliceDecisionView decision,
        @Nullable List<LetterView> letters,
        @Nullable FileView file,
        @Nullable GoodsView goods,
        @Nullable OutcomeView outcome,
        AnnexView annex) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuspectView(String kind, String name, @Nullable String creditCode) {
        static SuspectView of(Suspect suspect) {
            return new SuspectView(
                    suspect.kind(), suspect.name(), suspect.creditCode().orElse(null));
        }
    }

    static CriminalReferralView of(
            RecordId id,
            long revision,
            Opened referral,
            List<AllowedAction> actions,
            List<LegalClock> clocks) {
        var file = referral.caseFile();
        var theCase = file.theCase();
        var dispatch = DispatchView.dispatch(referral);
        return new CriminalReferralView(
                id,
                file.number(),
                referral.stateName(),
                revision,
                actions,
                ClockView.of(clocks),
                theCase.id(),
                theCase.number(),
                theCase.region(),
                theCase.right(),
                theCase.violation(),
                theCase.officers(),
                OfficeView.of(file.agency()),
                dispatch.map(it -> OfficeView.of(it.police())).orElse(null),
                OfficeView.of(file.procuratorate()),
                file.suspects().stream().map(SuspectView::of).toList(),
                file.suspicion().crimes().stream().map(CrimeView::of).toList(),
                amounts(file.suspicion().facts()),
                file.suspicion().screening(),
                file.openedAt(),
                ReportView.in(referral).orElse(null),
                HeadDecisionView.in(referral).orElse(null),
                dispatch.map(Dispatch::sentAt).orElse(null),
                DispatchView.receipt(referral).orElse(null),
                DispatchView.supplement(referral).orElse(null),
                DispatchView.passedOn(referral).orElse(null),
                PoliceDecisionView.in(referral).orElse(null),
                CourseView.letters(referral).orElse(null),
                CourseView.file(referral).orElse(null),
                CourseView.goods(referral).orElse(null),
                CourseView.outcome(referral).orElse(null),
                AnnexView.of(file.annex()));
    }

    private static Map<String, Object> amounts(ScreeningFacts facts) {
        var amounts = new LinkedHashMap<String, Object>();
        facts.amounts().forEach((fact, amount) -> amounts.put(fact.field(), amount));
        facts.counts().forEach((fact, count) -> amounts.put(fact.field(), count));
        return amounts;
    }
}
