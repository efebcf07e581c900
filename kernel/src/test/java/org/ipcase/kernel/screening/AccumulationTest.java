package org.ipcase.kernel.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.kernel.screening.AmountFact.ILLEGAL_GAINS;
import static org.ipcase.kernel.screening.AmountFact.SALES_AMOUNT;
import static org.ipcase.kernel.screening.AmountFact.UNSOLD_VALUE;
import static org.ipcase.kernel.screening.CountFact.LABELS;
import static org.ipcase.kernel.screening.CountFact.MARK_COUNT;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-01")
class AccumulationTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 20);

    @Test
    void reachesTheLineWithTwoActsThatEachStayBelowIt() {
        var one = selling(MAY).with(SALES_AMOUNT, Money.parse("24999.99"));
        var other = selling(JUNE).with(SALES_AMOUNT, Money.parse("25000.01"));
        var screening = Screening.standard();
        assertThat(screening.screen(one).overall()).isEqualTo(Outcome.NO_SIGN);
        assertThat(screening.screen(other).overall()).isEqualTo(Outcome.NO_SIGN);
        assertThat(screening.screen(Accumulation.of(List.of(one, other))).hits())
                .extracting(Hit::rule)
                .containsExactly("T214-2");
        var less = selling(JUNE).with(SALES_AMOUNT, Money.parse("25000.00"));
        assertThat(screening.screen(Accumulation.of(List.of(one, less))).hits()).isEmpty();
    }

    @Test
    void sumsPiecesButNotKindsOfMarks() {
        var sum =
                Accumulation.of(
                        List.of(
                                ScreeningFacts.of(MAY).with(LABELS, 4_000).with(MARK_COUNT, 1),
                                ScreeningFacts.of(JUNE).with(LABELS, 3_000).with(MARK_COUNT, 1)));
        assertThat(sum.counts()).containsEntry(LABELS, 7_000L).containsEntry(MARK_COUNT, 1L);
        assertThat(sum.actFrom()).isEqualTo(MAY);
        assertThat(sum.actTo()).isEqualTo(JUNE);
    }

    @Test
    void keepsWhatOnlyOneActKnows() {
        var sum =
                Accumulation.of(
                        List.of(
                                selling(MAY).with(UNSOLD_VALUE, Money.yuan(100)),
                                ScreeningFacts.of(JUNE)
                                        .suspecting(Crime.C213)
                                        .with(ILLEGAL_GAINS, Money.yuan(5))));
        assertThat(sum.amounts()).hasSize(2);
        assertThat(sum.suspectedCrimes()).containsExactly(Crime.C213, Crime.C214);
    }

    @Test
    void leavesOutActsThatCanNoLongerBeProsecuted() {
        assertThat(Accumulation.prosecutable(selling(MAY), LocalDate.of(2031, 5, 20))).isTrue();
        assertThat(Accumulation.prosecutable(selling(MAY), LocalDate.of(2031, 5, 21))).isFalse();
    }

    @Test
    void countsTenYearsBackForCrimesPunishedWithFiveYears() {
        var copies =
                ScreeningFacts.of(MAY)
                        .suspecting(Crime.C218)
                        .with(SALES_AMOUNT, Money.yuan(60_000));
        var later =
                ScreeningFacts.of(LocalDate.of(2033, 5, 20))
                        .suspecting(Crime.C218)
                        .with(SALES_AMOUNT, Money.yuan(40_000));
        assertThat(Accumulation.prosecutable(copies, LocalDate.of(2036, 5, 20))).isTrue();
        assertThat(Accumulation.prosecutable(copies, LocalDate.of(2036, 5, 21))).isFalse();
        var together =
                Accumulation.screen(
                        Screening.standard(), List.of(copies, later), LocalDate.of(2033, 6, 1));
        assertThat(together.hits()).extracting(Hit::rule).containsExactly("T218-2");
    }

    @Test
    void addsForEachCrimeOnlyWhatCanStillBeProsecutedAsIt() {
        var old = ScreeningFacts.of(MAY).with(SALES_AMOUNT, Money.yuan(60_000));
        var later =
                ScreeningFacts.of(LocalDate.of(2033, 5, 20)).with(SALES_AMOUNT, Money.yuan(40_000));
        var result =
                Accumulation.screen(
                        Screening.standard(), List.of(old, later), LocalDate.of(2033, 6, 1));
        // C218 adds 60,000 and 40,000; for C214 the older act is past its five years.
        assertThat(result.hits()).extracting(Hit::rule).containsExactly("T218-2");
    }

    @Test
    void anActThatNamesNoCrimeIsNotNarrowedByOneThatDoes() {
        var any = ScreeningFacts.of(MAY).with(SALES_AMOUNT, Money.yuan(40_000));
        var named =
                ScreeningFacts.of(JUNE)
                        .suspecting(Crime.C213)
                        .with(SALES_AMOUNT, Money.yuan(10_000));
        assertThat(Accumulation.of(List.of(any, named)).suspectedCrimes()).isEmpty();
        assertThat(Accumulation.screen(Screening.standard(), List.of(any, named), JUNE).hits())
                .extracting(Hit::rule)
                .containsExactly("T214-2");
    }

    @Test
    @Tag("REQ-26")
    void showsWhatAMovedLineWouldChange() {
        var facts = selling(MAY).with(SALES_AMOUNT, Money.yuan(50_000));
        var moved = Thresholds.standard().moved("T214-2", "50000.00", "80000.00");
        var then = new Screening(moved, LawBook.standard(), Screening.NEAR_PERCENT);
        assertThat(Screening.standard().screen(facts).overall()).isEqualTo(Outcome.MUST_REFER);
        assertThat(then.screen(facts).overall()).isEqualTo(Outcome.NO_SIGN);
        assertThat(Thresholds.standard().moved("T214-2", "1.00", "2.00"))
                .isEqualTo(Thresholds.standard());
    }

    private static ScreeningFacts selling(LocalDate day) {
        return ScreeningFacts.of(day).suspecting(Crime.C214);
    }
}
