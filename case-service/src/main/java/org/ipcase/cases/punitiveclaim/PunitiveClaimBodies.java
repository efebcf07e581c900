package org.ipcase.cases.punitiveclaim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.punitiveclaim.domain.ClaimMoment;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.DamagesBase;
import org.ipcase.kernel.penalty.IntentIndicator;
import org.ipcase.kernel.penalty.SeriousIndicator;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class PunitiveClaimBodies {
    private PunitiveClaimBodies() {}

    record OpenClaimBody(
            RightKind right,
            @NotFuture LocalDate actDate,
            PartyBody defendant,
            @Nullable @Size(max = 60) String claimNumber,
            @Nullable RecordId caseId) {}

    record RecordFactBody(
            @Nullable IntentIndicator intent,
            @Nullable SeriousIndicator serious,
            @NotBlank @Size(max = 5000) String text,
            @NotBlank @Size(max = 500) String source,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record StrikeFactBody(@Min(1) int fact, @NotBlank @Size(max = 1000) String reason) {}

    record EstablishBaseBody(
            DamagesBase.Kind kind,
            @MoneyText String amount,
            @Nullable @Min(1) @Max(10) Integer licenceTimes,
            boolean othersUnknown,
            @NotBlank @Size(max = 500) String source) {}

    record NoteFinesBody(@MoneyText String amount, @NotBlank @Size(max = 60) String document) {}

    record ClaimDamagesBody(
            @MoneyText String amount,
            @NotBlank @Size(max = 5000) String method,
            ClaimMoment moment) {}

    record CloseClaimBody(@NotBlank @Size(max = 1000) String reason) {}
}
