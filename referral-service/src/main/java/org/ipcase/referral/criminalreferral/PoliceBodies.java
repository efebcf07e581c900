package org.ipcase.referral.criminalreferral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DecisionPaper;
import org.ipcase.referral.criminalreferral.domain.FilingDecision;
import org.jspecify.annotations.Nullable;

/** What the police send with their steps. */
final class PoliceBodies {
    private PoliceBodies() {}

    record AcknowledgeBody() {}

    record RequestSupplementBody(
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 500) String> items) {}

    /**
     * @param police id of the competent bureau
     */
    record ForwardBody(
            @NotBlank @Size(max = 64) String police, @NotBlank @Size(max = 5000) String reasons) {}

    record NotPoliceMatterBody(@NotBlank @Size(max = 5000) String reasons) {}

    /**
     * @param documentNumber 立案决定书文号
     * @param officer who is responsible for the criminal case
     * @param decidedOn today if not given
     * @param basis Decree 310 if not given
     */
    record FileBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 50) String officer,
            @Nullable @NotFuture LocalDate decidedOn,
            FilingDecision.@Nullable Basis basis) {
        DecisionPaper paper(LocalDate today) {
            return PoliceBodies.paper(documentNumber, decidedOn, basis, today);
        }
    }

    /**
     * @param documentNumber 不予立案通知书文号
     */
    record DeclineFilingBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons,
            @Nullable @NotFuture LocalDate decidedOn,
            FilingDecision.@Nullable Basis basis) {
        DecisionPaper paper(LocalDate today) {
            return PoliceBodies.paper(documentNumber, decidedOn, basis, today);
        }
    }

    private static DecisionPaper paper(
            String number,
            @Nullable LocalDate decidedOn,
            FilingDecision.@Nullable Basis basis,
            LocalDate today) {
        return new DecisionPaper(
                number,
                Objects.requireNonNullElse(decidedOn, today),
                Objects.requireNonNullElse(basis, FilingDecision.Basis.DECREE_310));
    }
}
