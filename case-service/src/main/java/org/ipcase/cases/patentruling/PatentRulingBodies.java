package org.ipcase.cases.patentruling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.cases.patentruling.domain.HearingOutcome;
import org.ipcase.cases.patentruling.domain.PetitionerStanding;
import org.ipcase.cases.patentruling.domain.RefusalGround;
import org.ipcase.cases.patentruling.domain.SuspensionGround;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class PatentRulingBodies {
    private PatentRulingBodies() {}

    /** PAT-01: definite respondent, claim and facts; no suit on the same dispute. */
    record RequestRulingBody(
            PartyBody petitioner,
            PetitionerStanding standing,
            @Size(min = 1, max = 20) List<PartyBody> respondents,
            RightBody right,
            @RegionChecked String region,
            @NotFuture LocalDate actDate,
            @NotBlank @Size(max = 5000) String claims,
            @NotBlank @Size(max = 10000) String facts,
            boolean suitPending,
            boolean otherAgreedRoute,
            @Nullable Boolean respondentAbroad,
            @Nullable Boolean evaluationReport,
            @Nullable @Size(max = 100) String earlierRuling,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record RequestCorrectionBody(
            @Size(min = 1, max = 30) List<@NotBlank @Size(max = 300) String> items,
            LocalDate until) {}

    record CorrectPapersBody(
            @NotBlank @Size(max = 5000) String description,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record ExtendFilingBody(@NotBlank @Size(max = 1000) String reason) {}

    record FileRulingBody(@Size(min = 1, max = 15) List<@NotBlank @Size(max = 60) String> panel) {}

    record RefuseFilingBody(RefusalGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record ReportJurisdictionDisputeBody(
            @NotBlank @Size(max = 40) String otherAgency,
            @NotBlank @Size(max = 2000) String explanation) {}

    record ServeRequestBody(
            @NotFuture LocalDate servedOn, @NotBlank @Size(max = 100) String method) {}

    record ExtendAnswerBody(@Min(1) @Max(60) int days, @NotBlank @Size(max = 1000) String reason) {}

    record AnswerRequestBody(
            @NotBlank @Size(max = 10000) String statement,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record ScheduleHearingBody(
            LocalDate heldOn,
            @NotBlank @Size(max = 200) String place,
            @NotFuture LocalDate noticeServedOn) {}

    record RecordHearingBody(HearingOutcome outcome, @NotBlank @Size(max = 10000) String record) {}

    record AskSuspensionBody(
            @NotBlank @Size(max = 100) String invalidationNumber,
            @NotBlank @Size(max = 2000) String reasons) {}

    record RefuseSuspensionBody(@NotBlank @Size(max = 2000) String explanation) {}

    record SuspendRulingBody(
            SuspensionGround ground,
            @NotBlank @Size(max = 60) String approval,
            @NotBlank @Size(max = 2000) String explanation) {}

    record ResumeRulingBody(@Nullable @Size(max = 1000) String note) {}

    record ExcludeTimeBody(
            ExclusionReason reason,
            @NotFuture LocalDate from,
            @NotFuture LocalDate until,
            @NotBlank @Size(max = 60) String approval) {}

    record ExtendRulingBody(
            @Min(1) @Max(2) int months,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 60) String approval) {}

    record MakeRulingBody(
            boolean infringement,
            boolean orderStop,
            @Nullable Boolean direct,
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 10000) String reasons) {}

    record ServeRulingBody(
            @NotFuture LocalDate servedOn, @NotBlank @Size(max = 100) String method) {}

    record RecordStopBody(@NotBlank @Size(max = 1000) String note) {}

    record RecordSuitBody(
            @NotBlank @Size(max = 100) String court,
            @Nullable @Size(max = 60) String caseNumber,
            @NotFuture LocalDate suedOn) {}

    record RecordJudgmentBody(
            @NotBlank @Size(max = 60) String caseNumber,
            boolean upheld,
            @NotFuture LocalDate judgedOn) {}

    record ApplyForEnforcementBody(
            @NotBlank @Size(max = 100) String court, @Nullable @Size(max = 1000) String note) {}

    record AskDamagesMediationBody(
            @MoneyText String claim, @Nullable @Size(max = 1000) String note) {}

    record RecordDamagesMediationBody(boolean agreed, @NotBlank @Size(max = 5000) String content) {}

    record SettleRulingBody(@NotBlank @Size(max = 10000) String agreement) {}

    record WithdrawRequestBody(@NotBlank @Size(max = 1000) String reason) {}

    record CloseRulingBody(@Nullable @Size(max = 1000) String note) {}
}
