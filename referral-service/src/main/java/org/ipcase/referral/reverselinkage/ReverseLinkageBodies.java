package org.ipcase.referral.reverselinkage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.ipcase.referral.office.domain.Seat;
import org.ipcase.referral.reverselinkage.domain.Matter;
import org.ipcase.referral.reverselinkage.domain.Matter.NonProsecution;
import org.ipcase.referral.reverselinkage.domain.Opinion;
import org.ipcase.referral.reverselinkage.domain.Review;
import org.jspecify.annotations.Nullable;

/** What people send with their steps of a reverse linkage. */
final class ReverseLinkageBodies {
    static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private ReverseLinkageBodies() {}

    /** A crime that is not prosecuted. */
    record OpenBody(
            NonProsecutionBody nonProsecution,
            Crime crime,
            @NotEmpty @Size(max = 20) List<SubjectBody> subjects,
            RightBody right,
            @NotBlank @RegionChecked String region,
            @Nullable @Pattern(regexp = UUID) String caseId,
            @Nullable @Size(max = 50) String caseNumber,
            @Nullable @Pattern(regexp = UUID) String referralId) {

        Matter matter(String number, Seat procuratorate) {
            return new Matter(
                    number,
                    procuratorate,
                    new NonProsecution(
                            nonProsecution.documentNumber(),
                            nonProsecution.decidedOn(),
                            nonProsecution.kind(),
                            nonProsecution.reasons()),
                    crime,
                    subjects.stream()
                            .map(it -> new Named(it.kind().name(), it.name(), it.creditCode()))
                            .toList(),
                    new Matter.Right(right.kind(), right.title()),
                    region,
                    new Matter.Origin(
                            Optional.ofNullable(caseId).map(RecordId::new),
                            Optional.ofNullable(caseNumber),
                            Optional.ofNullable(referralId).map(RecordId::new)));
        }
    }

    /**
     * @param decidedOn legal day of the decision
     */
    record NonProsecutionBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotFuture LocalDate decidedOn,
            NonProsecution.Kind kind,
            @NotBlank @Size(max = 5000) String reasons) {}

    record SubjectBody(
            Kind kind,
            @NotBlank @Size(max = 200) String name,
            @Nullable @CreditCodeChecked String creditCode) {
        enum Kind {
            ORGANISATION,
            PERSON
        }
    }

    record RightBody(RightKind kind, @NotBlank @Size(max = 200) String title) {}

    /** Nothing to say. */
    record NothingBody() {}

    record ExcludeBody(
            LocalDate from,
            LocalDate until,
            @NotBlank @Size(max = 100) String procuratorate,
            @NotBlank @Size(max = 100) String documentNumber) {}

    record ExtendBody(
            @Positive @Max(30) int days, @NotBlank @Size(max = 100) String documentNumber) {}

    record SuspendBody(
            Review.Suspension.Ground ground, @NotBlank @Size(max = 100) String documentNumber) {}

    record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param agency id of the competent agency
     */
    record ReportUpBody(
            @NotBlank @Size(max = 64) String agency, @NotBlank @Size(max = 5000) String reasons) {}

    /**
     * @param agency id of the agency that must act
     * @param urgent the shorter reply period runs
     */
    record IssueOpinionBody(
            @NotBlank @Size(max = 64) String agency,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String facts,
            @NotBlank @Size(max = 5000) String evidence,
            @NotBlank @Size(max = 5000) String opinion,
            @Nullable @Size(max = 2000) String seizedProperty,
            @Nullable Boolean urgent) {}

    record EndReviewBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {}

    record AnswerBody(
            Opinion.Answer.Result outcome,
            @NotBlank @Size(max = 5000) String text,
            @Nullable @Size(max = 100) String documentNumber) {}

    record FollowUpBody(@NotBlank @Size(max = 2000) String note) {}
}
