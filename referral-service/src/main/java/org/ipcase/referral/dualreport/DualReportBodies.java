package org.ipcase.referral.dualreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.RegionChecked;
import org.ipcase.referral.dualreport.domain.DualReportCommand.Judgement;
import org.ipcase.referral.dualreport.domain.Oversight;
import org.ipcase.referral.dualreport.domain.Report;
import org.jspecify.annotations.Nullable;

/** What people send with their steps of a dual report. */
final class DualReportBodies {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private DualReportBodies() {}

    /** The report; the two offices follow from the region. */
    record ReportBody(
            @NotEmpty @Size(max = 20) List<SuspectBody> suspects,
            RightBody right,
            @Nullable Crime crime,
            @NotBlank @RegionChecked String region,
            @NotBlank @Size(min = 10, max = 5000) String facts,
            @Nullable @Size(max = 50) List<@Pattern(regexp = UUID) String> evidenceIds,
            @Nullable @Pattern(regexp = UUID) String caseId,
            @Nullable @Size(max = 50) String caseNumber) {

        Report.Content content() {
            return new Report.Content(
                    suspects.stream()
                            .map(it -> new Named(it.kind().name(), it.name(), it.creditCode()))
                            .toList(),
                    right.kind(),
                    right.title(),
                    Optional.ofNullable(crime),
                    facts,
                    evidenceIds == null ? List.of() : evidenceIds,
                    Optional.ofNullable(caseId)
                            .map(it ->
                                    new Report.LinkedCase(
                                            new RecordId(it), Optional.ofNullable(caseNumber))));
        }
    }

    record SuspectBody(
            Kind kind,
            @NotBlank @Size(max = 200) String name,
            @Nullable @CreditCodeChecked String creditCode) {
        enum Kind {
            ORGANISATION,
            PERSON
        }
    }

    record RightBody(RightKind kind, @NotBlank @Size(max = 200) String title) {}

    record AcceptBody(@NotBlank @Size(max = 100) String receiptNumber) {}

    record DocumentBody(@NotBlank @Size(max = 100) String documentNumber) {}

    record ExtendBody(
            @Positive @Max(30) int days, @NotBlank @Size(max = 100) String documentNumber) {}

    record DeclineBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {}

    record ReasonsBody(@NotBlank @Size(max = 5000) String reasons) {}

    record JudgementBody(
            Outcome outcome,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {
        enum Outcome {
            /** 维持 */
            UPHELD,
            /** 撤销，立案 */
            REVOKED
        }

        Judgement judgement() {
            return new Judgement(outcome == Outcome.UPHELD, documentNumber, reasons);
        }
    }

    record AssignBody(@NotBlank @Size(max = 50) String prosecutor) {}

    record AdviceBody(Oversight.Advice.Kind kind, @NotBlank @Size(max = 5000) String text) {}

    record LetterBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String text) {}

    record GivenReasonsBody(
            @NotBlank @Size(max = 5000) String text,
            @Nullable @Size(max = 100) String documentNumber) {}

    record TextBody(@NotBlank @Size(max = 5000) String text) {}
}
