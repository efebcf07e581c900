package org.ipcase.cases.casereview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CaseReviewBodies {
    private CaseReviewBodies() {}

    record DrawSampleBody(
            @NotBlank @Size(max = 40) String office,
            @Min(2020) @Max(2100) int year,
            @Nullable @Size(max = 100) List<RecordId> complained) {}

    record ReviewerBody(
            @NotBlank @Size(max = 60) String name, @Nullable @Size(max = 40) String agency) {}

    record NameReviewersBody(@Size(min = 1, max = 5) List<ReviewerBody> reviewers) {}

    record ScoreBody(
            @NotBlank @Size(max = 30) String item,
            @Min(0) @Max(100) int points,
            @Nullable @Size(max = 1000) String remark) {}

    record GradeCaseBody(
            @Size(min = 1, max = 20) List<ScoreBody> scores,
            @Nullable @Size(max = 1000) String fatal,
            @NotBlank @Size(max = 5000) String opinion,
            @Nullable @Size(max = 60) String noticeNumber,
            @Nullable @Size(max = 5000) String corrections) {}

    record ReportCorrectionBody(@NotBlank @Size(max = 10000) String report) {}

    record AcceptCorrectionBody(@Nullable @Size(max = 1000) String note) {}

    record ReturnCorrectionBody(@NotBlank @Size(max = 2000) String reasons) {}
}
