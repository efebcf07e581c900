package org.ipcase.kernel.event.caseservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.AmountFact;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.CountFact;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Hit;
import org.ipcase.kernel.screening.Indicator;
import org.ipcase.kernel.screening.RepeatGroup;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseScaleTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-20");

    @Test
    void unsoldGoodsAndARepeatCountForTheSuspectedCrime() {
        var amounts =
                amounts(
                        Money.yuan(1),
                        Money.yuan(20_000),
                        Money.yuan(130_000),
                        null,
                        true,
                        false,
                        List.of("WAREHOUSE"));
        assertThat(CaseScale.facts(amounts, List.of("C214"), DAY))
                .isEqualTo(
                        new ScreeningFacts(
                                DAY,
                                DAY,
                                Set.of(Crime.C214),
                                Map.of(
                                        AmountFact.ILLEGAL_GAINS, Money.yuan(1),
                                        AmountFact.SALES_AMOUNT, Money.yuan(20_000),
                                        AmountFact.UNSOLD_VALUE, Money.yuan(130_000)),
                                Map.of(),
                                Set.of(),
                                Set.of(RepeatGroup.TRADEMARK),
                                Set.of(Indicator.WAREHOUSE)));
    }

    @Test
    void gainsFromServicesHaveALineOfTheirOwnAndLabelKindsCountAsMarks() {
        var facts =
                CaseScale.facts(
                        amounts(Money.yuan(9), null, null, 3L, false, true, List.of()),
                        List.of("C213"),
                        DAY);
        assertThat(facts.amounts()).isEqualTo(Map.of(AmountFact.SERVICE_GAINS, Money.yuan(9)));
        assertThat(facts.counts()).isEqualTo(Map.of(CountFact.MARK_COUNT, 3L));
    }

    /** Each of these lines can be reached by what a case tells (REQ-01). */
    @ParameterizedTest
    @CsvSource({
        "C215,29999,,,",
        "C215,30000,,,T215-5",
        "C218,,2999,,",
        "C218,,3000,,T218-5",
        "C219,,,OWNER_BANKRUPT,T219-4",
        "C219-1,,,FOREIGN_RECIPIENT,T219-1X"
    })
    @Tag("T215-5")
    @Tag("T218-5")
    @Tag("T219-4")
    @Tag("T219-1X")
    void unsoldPiecesAndCircumstancesReachTheirLines(
            String crime,
            @Nullable Long labelsUnsold,
            @Nullable Long copiesUnsold,
            @Nullable String circumstance,
            @Nullable String rule) {
        var facts =
                CaseScale.facts(
                        special(labelsUnsold, copiesUnsold, circumstance), List.of(crime), DAY);
        assertThat(Screening.standard().screen(facts).hits())
                .extracting(Hit::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void whatWasNotSpreadOnlineIsNotMeasuredByOnlineLines() {
        var facts = CaseScale.facts(special(null, null, "OFFLINE_ONLY"), List.of("C217"), DAY);
        assertThat(facts.circumstances()).containsExactly(Circumstance.OFFLINE_ONLY);
    }

    @Test
    void anUnknownCrimeIsAFaultAndNotPassedOver() {
        var amounts = amounts(null, null, null, null, false, false, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseScale.facts(amounts, List.of("C999"), DAY));
    }

    private static Amounts special(
            @Nullable Long labelsUnsold,
            @Nullable Long copiesUnsold,
            @Nullable String circumstance) {
        return new Amounts(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of(),
                labelsUnsold,
                copiesUnsold,
                circumstance == null ? List.of() : List.of(circumstance));
    }

    private static Amounts amounts(
            @Nullable Money gains,
            @Nullable Money sales,
            @Nullable Money unsold,
            @Nullable Long labelKinds,
            boolean repeat,
            boolean service,
            List<String> indicators) {
        return new Amounts(
                null,
                null,
                gains,
                unsold,
                sales,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                labelKinds,
                repeat,
                service,
                false,
                indicators);
    }
}
