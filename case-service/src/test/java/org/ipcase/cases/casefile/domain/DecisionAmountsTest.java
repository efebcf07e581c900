package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.People.REVIEWER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ChangeAmounts;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts that a decision may name (domain.md 1.5), each limit and one fen beyond it. */
@Tag("CASE-20")
class DecisionAmountsTest {
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(20));
    private static final Grounds HARM =
            new Grounds(null, false, false, null, null, true, true, List.of());

    @ParameterizedTest
    @Tag("CPR-03")
    @CsvSource({
        // right, base, least, most
        "TRADEMARK, 50000.00, 0.00, 250000.00",
        "TRADEMARK, 49999.99, 0.00, 250000.00",
        "TRADEMARK, 60000.00, 0.00, 300000.00",
        "TRADEMARK, , 0.00, 250000.00",
        "DESIGN, 50000.00, 0.00, 250000.00",
        "DESIGN, 50000.01, 0.00, 250000.05",
        "COPYRIGHT, 50000.00, 50000.00, 250000.00",
        "COPYRIGHT, 49999.99, 0.00, 250000.00",
        "PLANT_VARIETY, 49999.99, 10000.00, 250000.00",
        "PLANT_VARIETY, 50000.00, 250000.00, 500000.00",
        "TRADE_SECRET, , 100000.00, 1000000.00",
        "GEOGRAPHICAL_INDICATION, 50000.00, 0.00, 250000.00"
    })
    void keepsTheFineInItsRange(RightKind right, @Nullable String base, String least, String most) {
        var story = ready(right, base);
        story.when(penalty(Money.parse(most).plus(new Money(1)), HARM))
                .thenRefused(HearingProblem.FINE_TOO_HIGH);
        var min = Money.parse(least);
        if (min.fen() > 0) {
            story.when(penalty(new Money(min.fen() - 1), HARM))
                    .thenRefused(HearingProblem.FINE_TOO_LOW);
        }
        ready(right, base).when(penalty(min, HARM)).then("DECIDED");
        story.when(penalty(Money.parse(most), HARM)).then("DECIDED");
    }

    @Test
    void goesBelowTheLeastFineOnlyWithAReason() {
        var mitigated = new Grounds(null, false, false, null, "主动消除危害后果", false, false, List.of());
        ready(RightKind.PLANT_VARIETY, null)
                .when(penalty(Money.yuan(5000), mitigated))
                .then("DECIDED");
    }

    @Test
    void punishesSeriousCircumstancesInTheHigherBand() {
        var serious = new Grounds(null, true, false, null, null, false, false, List.of());
        var story = ready(RightKind.TRADE_SECRET, null);
        story.when(penalty(Money.yuan(999_999), serious)).thenRefused(HearingProblem.FINE_TOO_LOW);
        story.when(penalty(Money.yuan(5_000_001), serious))
                .thenRefused(HearingProblem.FINE_TOO_HIGH);
        story.when(penalty(Money.yuan(5_000_000), serious)).then("DECIDED");
    }

    @Test
    @Tag("CPR-03")
    void punishesCopyrightInfringementOnlyWithHarmToThePublic() {
        ready(RightKind.COPYRIGHT, null)
                .when(penalty(Money.yuan(1000), Grounds.NONE))
                .thenRefused(HearingProblem.PUBLIC_INTEREST_MISSING);
    }

    @Test
    void finesAPlatformThatDidNotCorrect() {
        var asked = grounds(Violation.PLATFORM_INACTION, false, true);
        var story = ready(RightKind.TRADEMARK, null);
        story.when(penalty(Money.yuan(60_000), grounds(Violation.PLATFORM_INACTION, false, false)))
                .thenRefused(HearingProblem.NOT_ORDERED_TO_CORRECT);
        story.when(penalty(Money.yuan(49_999), asked)).thenRefused(HearingProblem.FINE_TOO_LOW);
        story.when(penalty(Money.yuan(500_001), asked)).thenRefused(HearingProblem.FINE_TOO_HIGH);
        story.when(penalty(Money.yuan(50_000), asked)).then("DECIDED");
        ready(RightKind.TRADEMARK, null)
                .when(
                        penalty(
                                Money.yuan(2_000_000),
                                grounds(Violation.PLATFORM_INACTION, true, true)))
                .then("DECIDED");
    }

    @Test
    void doesNotFineAnHonestSeller() {
        var honest =
                new Grounds(
                        null,
                        false,
                        false,
                        "泸州某酒厂，进货单据",
                        null,
                        false,
                        false,
                        List.of(Sanction.STOP_ORDER));
        var story = ready(RightKind.TRADEMARK, null);
        story.when(penalty(Money.yuan(1), honest)).thenRefused(HearingProblem.HONEST_SELLER);
        var goodsToo =
                new Grounds(
                        null,
                        false,
                        false,
                        "泸州某酒厂，进货单据",
                        null,
                        false,
                        false,
                        List.of(Sanction.STOP_ORDER, Sanction.CONFISCATE_GOODS));
        story.when(penalty(null, goodsToo)).thenRefused(HearingProblem.HONEST_SELLER);
        story.when(penalty(null, honest)).then("DECIDED");
        ready(RightKind.TRADEMARK, null)
                .when(penalty(null, Grounds.NONE))
                .thenRefused(HearingProblem.EMPTY_PENALTY);
    }

    @Test
    @Tag("CRE-05")
    void punishesRepeatedInfringementNotLess() {
        var repeated = new Grounds(null, false, true, null, "从轻", false, false, List.of());
        var story = ready(RightKind.TRADEMARK, null);
        story.when(penalty(Money.yuan(1000), repeated)).thenRefused(HearingProblem.MUST_BE_HEAVIER);
    }

    @Test
    @Tag("REQ-26")
    void citesTheTrademarkLawOfTheDayOfTheAct() {
        assertThat(basis(LocalDate.of(2026, 12, 31), Violation.TRADEMARK_INFRINGEMENT))
                .isEqualTo("商标法(2019) 第60条");
        assertThat(basis(LocalDate.of(2027, 1, 1), Violation.TRADEMARK_INFRINGEMENT))
                .isEqualTo("商标法(2026) 第74条");
    }

    /** Olympic symbols have a regulation of their own; a layout design is CNIPA's alone. */
    @Test
    @Tag("REQ-26")
    void citesNoTrademarkLawForOtherSigns() {
        assertThat(basis(LocalDate.of(2026, 5, 20), Violation.SPECIAL_SIGN_INFRINGEMENT))
                .isEqualTo("奥林匹克标志保护条例(2018) 第12条");
        ready(RightKind.LAYOUT_DESIGN, null)
                .when(penalty(Money.yuan(1), Grounds.NONE))
                .thenRefused(HearingProblem.NO_FINE_BY_LAW);
    }

    @Test
    @Tag("REQ-26")
    void finesTrademarkAgentsFromTheNewLawOn() {
        var agency = grounds(Violation.TRADEMARK_AGENCY, false, false);
        story(LocalDate.of(2026, 12, 31))
                .when(penaltyOf(2027, Money.yuan(10_000), agency))
                .thenRefused(HearingProblem.NO_FINE_BY_LAW);
        var story = story(LocalDate.of(2027, 1, 1));
        story.when(penaltyOf(2027, Money.yuan(9_999), agency))
                .thenRefused(HearingProblem.FINE_TOO_LOW);
        story.when(penaltyOf(2027, Money.yuan(100_001), agency))
                .thenRefused(HearingProblem.FINE_TOO_HIGH);
        var agent = grounds(Violation.TRADEMARK_AGENT, true, false);
        story.when(penaltyOf(2027, Money.yuan(100_001), agent))
                .thenRefused(HearingProblem.FINE_TOO_HIGH);
        story.when(penaltyOf(2027, Money.yuan(100_000), agent)).then("DECIDED");
    }

    @Test
    @Tag("CASE-06")
    void imposesNothingWhenTheActTurnsOutToBeTooOld() {
        // Found on 2026-05-29.
        ready(RightKind.TRADEMARK, null, LocalDate.of(2024, 5, 28))
                .when(penalty(Money.yuan(1), Grounds.NONE))
                .thenRefused(CaseProblem.LIMITATION_PASSED);
        ready(RightKind.TRADEMARK, null, LocalDate.of(2024, 5, 29))
                .when(penalty(Money.yuan(1), Grounds.NONE))
                .then("DECIDED");
    }

    private static String basis(LocalDate actDate, Violation violation) {
        var story = story(actDate);
        story.given(penaltyOf(2027, Money.yuan(1), grounds(violation, false, false)));
        return ((Decided) story.file()).decision().basis() == null
                ? ""
                : ((Decided) story.file()).decision().basis().range().legalBasis();
    }

    /** A case whose act is known to lie on a day long after it was opened: only the law matters. */
    private static CaseStory story(LocalDate actDate) {
        return ready(RightKind.TRADEMARK, null, actDate);
    }

    private static CaseStory ready(RightKind right, @Nullable String base) {
        return ready(right, base, TODAY.minusDays(12));
    }

    private static CaseStory ready(RightKind right, @Nullable String base, LocalDate actDate) {
        var money = base == null ? null : Money.parse(base);
        return CaseStory.investigating(right, right.enforcement())
                .given(
                        new ChangeAmounts(
                                OFFICER, MONDAY, amounts(right, money), List.of(), actDate, "核定"))
                .given(CaseStory.referral("REJECTED"))
                .given(CaseFileDeciderTest.conclude(OFFICER))
                .given(new SubmitReview(OFFICER, MONDAY))
                .given(new PassReview(REVIEWER, MONDAY, "同意"))
                .given(
                        new ServeNotice(
                                OFFICER,
                                MONDAY,
                                "事实",
                                "依据",
                                new PenaltyNotice.Proposed(
                                        Money.yuan(100_000_000), null, List.of(Sanction.values())),
                                TODAY))
                .given(CaseStory.referral("NOT_FILED"))
                .given(HearingTest.discuss(MONDAY, "甲", "乙", "丙"));
    }

    private static CaseAmounts amounts(RightKind right, @Nullable Money base) {
        var gains = right == RightKind.DESIGN ? base : null;
        var goods = right == RightKind.PLANT_VARIETY ? base : null;
        var turnover = gains == null && goods == null ? base : null;
        return new CaseAmounts(
                turnover, null, gains, goods, null, null, null, null, null, null, null, null, null,
                null, null, null, false, false, false, List.of());
    }

    private static Grounds grounds(Violation violation, boolean serious, boolean asked) {
        return new Grounds(violation, serious, false, null, null, false, asked, List.of());
    }

    private static Decide penalty(@Nullable Money fine, Grounds grounds) {
        return decide(LATER, fine, grounds);
    }

    private static Decide penaltyOf(int year, Money fine, Grounds grounds) {
        return decide(Instant.parse(year + "-03-01T02:00:00Z"), fine, grounds);
    }

    private static Decide decide(Instant at, @Nullable Money fine, Grounds grounds) {
        return new Decide(
                HEAD, at, PenaltyDecision.Kind.PENALTY, fine, null, "成市监罚〔2026〕1号", "理由", grounds);
    }
}
