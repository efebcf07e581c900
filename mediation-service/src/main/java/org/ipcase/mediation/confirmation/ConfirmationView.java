package org.ipcase.mediation.confirmation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation as its readers see it.
 *
 * @param myParty the party the reader acts for
 * @param courts who may confirm, and why (MED-16); while the parties may apply
 * @param missingSignatures parties who have not signed the application
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConfirmationView(
        String id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String mediationId,
        String mediationNumber,
        String right,
        String rightTitle,
        List<PetitionerView> parties,
        @Nullable String myParty,
        ConfirmableView agreement,
        @Nullable List<CourtView> courts,
        @Nullable PetitionView petition,
        @Nullable List<String> missingSignatures,
        @Nullable String caseNumber,
        @Nullable NonAcceptanceView notAccepted,
        @Nullable RulingView ruling,
        List<ServiceView> services,
        List<ObjectionView> objections,
        @Nullable WithdrawalView withdrawal) {

    /**
     * @param document kind and number of a personal document: whole for the judges of the court
     *     applied to, masked for everybody else (domain.md 8.2)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PetitionerView(String id, String name, @Nullable String document) {}

    record ConfirmableView(
            String form,
            LocalDate effectiveOn,
            String facts,
            String issues,
            String responsibilities,
            String content,
            String performanceManner,
            LocalDate performanceUntil,
            boolean decidesOwnershipOrValidity,
            String digest) {}

    record CourtView(
            String id,
            String name,
            String connection,
            Bilingual because,
            String rule,
            String source,
            boolean toBeConfirmed) {}

    record PetitionView(
            String court,
            String courtName,
            List<String> circumstances,
            List<MaterialView> materials,
            List<PetitionSignatureView> signatures) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MaterialView(String kind, String title, @Nullable String evidenceId) {}

    /**
     * @param onPaper {@code SIGNATURE, SEAL} or {@code FINGERPRINT} on paper before a witness
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PetitionSignatureView(
            String party,
            String by,
            Instant at,
            @Nullable String onPaper,
            @Nullable String witness,
            @Nullable String evidenceId,
            @Nullable String scanDigest) {}

    record NonAcceptanceView(String ground, String explanation, LocalDate on) {}

    /**
     * @param outcome {@code CONFIRMED, DISMISSED, REVOKED}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RulingView(
            String outcome,
            String documentNumber,
            String judge,
            LocalDate on,
            @Nullable String ground,
            @Nullable String explanation) {}

    record ServiceView(String party, LocalDate on, LocalDate objectUntil) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionView(
            String by,
            boolean thirdPerson,
            String reason,
            LocalDate on,
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable String documentNumber) {}

    record WithdrawalView(String reason, LocalDate on) {}
}
