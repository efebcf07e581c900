package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.keyprotection.KeyListing;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.OfficerView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * A case as its readers see it; the rights holder gets status and notices, the rest is absent.
 *
 * @param submittedAt when filing was submitted to the head
 * @param filedOn legal day of filing; absent before the head approved
 * @param penaltyBlocked no decision may be made: a referral is undecided or with the police
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId complaintId,
        String complaintNumber,
        OfficeView agency,
        String region,
        RightView right,
        List<PartyView> respondents,
        @Nullable String complainantName,
        String violation,
        LocalDate actDate,
        Instant submittedAt,
        @Nullable LocalDate filedOn,
        @Nullable List<OfficerView> officers,
        @Nullable AmountsView amounts,
        @Nullable List<Crime> suspectedCrimes,
        @Nullable ScreeningView screening,
        @Nullable ReferralView referral,
        boolean penaltyBlocked,
        @Nullable ReportView investigation,
        @Nullable String returnedBecause,
        @Nullable NoticeView notice,
        @Nullable DecisionView decision,
        @Nullable EndView filingRefused,
        @Nullable String closedBecause,
        @Nullable InquiryView inquiry,
        @Nullable HearingView hearings,
        @Nullable AftermathView aftermath,
        @Nullable PublicationView publication,
        @Nullable CustodyView custody,
        @Nullable List<MeasureView> measures,
        @Nullable List<MeasureView.PermitView> permits,
        @Nullable KeyListing keyProtection) {

    record ScreeningView(
            String result,
            List<HitView> hits,
            List<Crime> suspected,
            Bilingual explanation,
            Instant at) {}

    record HitView(
            String rule,
            Crime crime,
            String metric,
            String value,
            String limit,
            String lawVersion,
            String article) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralView(
            @Nullable RecordId id,
            @Nullable String number,
            String state,
            @Nullable String reasons) {}

    record ReportView(String facts, String proposal, Instant at) {}

    /**
     * @param hearing whether a hearing may be asked for
     * @param until last day for statement, defence or a request for a hearing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeView(
            @Nullable String facts,
            @Nullable String grounds,
            @Nullable Money proposedFine,
            @Nullable Money proposedConfiscation,
            @Nullable List<String> proposedSanctions,
            boolean hearing,
            LocalDate servedOn,
            @Nullable LocalDate until,
            @Nullable LocalDate waivedOn) {}

    record EndView(String ground, String explanation) {}
}
