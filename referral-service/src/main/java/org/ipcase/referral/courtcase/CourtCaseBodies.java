package org.ipcase.referral.courtcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.ipcase.referral.courtcase.domain.Docket.LinkKind;
import org.ipcase.referral.courtcase.domain.Judgment.SuitOutcome;
import org.ipcase.referral.courtcase.domain.Sentence;
import org.jspecify.annotations.Nullable;

/** What a court sends with its steps. */
final class CourtCaseBodies {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private CourtCaseBodies() {}

    /** Suits that a court registers; a criminal case comes by prosecution. */
    enum SuitKind {
        CIVIL,
        ADMINISTRATIVE
    }

    /**
     * @param title of the right at stake
     */
    record RegisterSuitBody(
            SuitKind kind,
            @NotBlank @Size(max = 60) String caseNumber,
            @NotFuture LocalDate acceptedOn,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @RegionChecked String region,
            @NotEmpty @Size(max = 50) List<PartyBody> parties) {}

    record PartyBody(
            Kind kind,
            @NotBlank @Size(max = 200) String name,
            @Nullable @CreditCodeChecked String creditCode) {
        enum Kind {
            ORGANISATION,
            PERSON
        }

        Named named() {
            return new Named(kind.name(), name, creditCode);
        }
    }

    record RegisterBody(
            @NotBlank @Size(max = 60) String caseNumber, @NotFuture LocalDate acceptedOn) {}

    /**
     * @param number 案号; of an agency's case its number or that of its decision
     */
    record LinkBody(LinkKind kind, @NotBlank @Size(max = 60) String number) {}

    record RemoveLinkBody(
            @NotBlank @Size(max = 10) String link, @NotBlank @Size(max = 500) String reason) {}

    /**
     * @param finding id under {@code /api/fact-findings}
     */
    record TakeFactsBody(@NotBlank @Pattern(regexp = UUID) String finding) {}

    /**
     * @param party who brings contrary evidence
     * @param evidence names of it
     */
    record ContestFactsBody(
            @NotBlank @Size(max = 10) String fact,
            @NotBlank @Size(max = 200) String party,
            @NotBlank @Size(max = 5000) String reasons,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence) {}

    /**
     * @param overturned whether the contrary evidence is strong enough
     */
    record RuleOnContestBody(
            @NotBlank @Size(max = 10) String fact,
            boolean overturned,
            @NotBlank @Size(max = 5000) String reasons) {}

    record RecordJudgmentBody(
            @NotFuture LocalDate decidedOn,
            @NotEmpty @Size(max = 100) List<SentenceBody> sentences,
            @Nullable @Size(max = 2000) String note) {}

    /**
     * @param name of the accused
     * @param months length of the main penalty
     */
    record SentenceBody(
            @NotBlank @Size(max = 200) String name,
            Sentence.Verdict verdict,
            Sentence.@Nullable Penalty penalty,
            @Nullable @Min(1) @Max(300) Integer months,
            @Nullable @Min(1) @Max(60) Integer probationMonths,
            @Nullable @MoneyText String fine) {
        Sentence sentence() {
            return new Sentence(
                    name,
                    verdict,
                    Optional.ofNullable(penalty),
                    Optional.ofNullable(months),
                    Optional.ofNullable(probationMonths),
                    Optional.ofNullable(fine).map(Money::parse));
        }
    }

    record RecordOutcomeBody(
            @NotFuture LocalDate decidedOn,
            SuitOutcome outcome,
            @Nullable @Size(max = 2000) String note) {}

    record ReturnToAgencyBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {}
}
