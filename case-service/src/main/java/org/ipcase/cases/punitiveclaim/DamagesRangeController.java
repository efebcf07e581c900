package org.ipcase.cases.punitiveclaim;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.DamagesBase;
import org.ipcase.kernel.penalty.IntentIndicator;
import org.ipcase.kernel.penalty.PunitiveDamages;
import org.ipcase.kernel.penalty.PunitiveDamages.Shown;
import org.ipcase.kernel.penalty.PunitiveRange;
import org.ipcase.kernel.penalty.SeriousIndicator;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A dry run of punitive damages (惩罚性赔偿测算): which law, which amounts, what is missing; nothing is
 * stored.
 *
 * <p>Source: 法释〔2021〕4号 art. 3 to 6 (PUN-02 to PUN-04).
 */
@RestController
@RequestMapping("/api/damages-ranges")
class DamagesRangeController {
    private final PunitiveDamages table;

    DamagesRangeController(PunitiveDamages table) {
        this.table = table;
    }

    record DamagesRangeBody(
            RightKind right,
            @NotFuture LocalDate actDate,
            DamagesBase.@Nullable Kind kind,
            @Nullable @MoneyText String amount,
            @Nullable @Min(1) @Max(10) Integer licenceTimes,
            @Nullable Boolean othersUnknown,
            @Nullable @Size(max = 6) List<IntentIndicator> intent,
            @Nullable @Size(max = 7) List<SeriousIndicator> serious,
            @Nullable @MoneyText String finesPaid) {
        Shown shown() {
            return new Shown(
                    right,
                    actDate,
                    base(),
                    intent == null ? Set.of() : Set.copyOf(intent),
                    serious == null ? Set.of() : Set.copyOf(serious),
                    finesPaid == null ? null : Money.parse(finesPaid));
        }

        private @Nullable DamagesBase base() {
            return kind == null || amount == null
                    ? null
                    : new DamagesBase(
                            kind,
                            Money.parse(amount),
                            licenceTimes == null ? 1 : licenceTimes,
                            Boolean.TRUE.equals(othersUnknown));
        }
    }

    @Operation(summary = "Try the range of punitive damages; nothing is stored (PUN-04)")
    @PostMapping
    PunitiveRange range(@RequestBody DamagesRangeBody body) {
        return table.range(body.shown());
    }
}
