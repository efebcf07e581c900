package org.ipcase.kernel.screening;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipcase.kernel.screening.AmountFact.ILLEGAL_BUSINESS_AMOUNT;
import static org.ipcase.kernel.screening.AmountFact.ILLEGAL_GAINS;
import static org.ipcase.kernel.screening.AmountFact.SALES_AMOUNT;
import static org.ipcase.kernel.screening.AmountFact.SERVICE_GAINS;
import static org.ipcase.kernel.screening.AmountFact.UNSOLD_VALUE;
import static org.ipcase.kernel.screening.Circumstance.AMOUNTS_UNDETERMINABLE;
import static org.ipcase.kernel.screening.CountFact.CLICKS;
import static org.ipcase.kernel.screening.CountFact.COPIES;
import static org.ipcase.kernel.screening.CountFact.LABELS;
import static org.ipcase.kernel.screening.CountFact.MARK_COUNT;
import static org.ipcase.kernel.screening.CountFact.MEMBERS;
import static org.ipcase.kernel.screening.CountFact.WORKS;
import static org.ipcase.kernel.screening.Outcome.MUST_REFER;
import static org.ipcase.kernel.screening.Outcome.NO_SIGN;
import static org.ipcase.kernel.screening.Outcome.REASONABLE_SUSPICION;

import java.time.LocalDate;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.CrimeScreening.Version;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ScreeningTest {
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 20);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 5, 20);

    private final Screening screening = Screening.standard();

    @ParameterizedTest(name = "gains {0}: {1}")
    @CsvSource({"29999.99, REASONABLE_SUSPICION", "30000.00, MUST_REFER", "23999.99, NO_SIGN"})
    void comparesGainsToTheFen(String gains, Outcome expected) {
        var facts = marks(IN_2026).with(ILLEGAL_GAINS, Money.parse(gains));
        assertThat(screening.screen(facts).overall()).isEqualTo(expected);
    }

    @Test
    void takesFiveHundredCopiesAsReached() {
        var facts = ScreeningFacts.of(IN_2026).suspecting(Crime.C217);
        assertThat(screening.screen(facts.with(COPIES, 499)).hits()).isEmpty();
        assertThat(screening.screen(facts.with(COPIES, 500)).hits())
                .extracting(Hit::rule)
                .containsExactly("T217-4");
    }

    @Test
    void lowersTheLineForTwoMarks() {
        var facts = marks(IN_2026).with(ILLEGAL_BUSINESS_AMOUNT, Money.yuan(30_000));
        assertThat(screening.screen(facts.with(MARK_COUNT, 1)).hits()).isEmpty();
        assertThat(screening.screen(facts.with(MARK_COUNT, 2)).hits())
                .containsExactly(
                        new Hit(
                                "T213-G4",
                                Metric.ILLEGAL_BUSINESS_AMOUNT,
                                "30000.00",
                                "30000.00",
                                "法释〔2025〕5号",
                                "刑法 第213条",
                                Mark.KNOWN));
    }

    @Test
    void addsSoldAndUnsoldGoods() {
        var facts =
                selling(IN_2026)
                        .with(SALES_AMOUNT, Money.yuan(20_000))
                        .with(UNSOLD_VALUE, Money.yuan(130_000));
        assertThat(screening.screen(facts).hits()).extracting(Hit::rule).containsExactly("T214-5");
    }

    /** REQ-01: goods value 149,999 → 150,000 creates a referral task at once. */
    @Test
    @Tag("REQ-01")
    void mustReferGoodsWorth150000ThatAreNotSoldYet() {
        var facts = ScreeningFacts.of(IN_2026);
        var below = screening.screen(facts.with(UNSOLD_VALUE, Money.yuan(149_999)));
        var at = screening.screen(facts.with(UNSOLD_VALUE, Money.yuan(150_000)));
        assertThat(below.overall()).isEqualTo(REASONABLE_SUSPICION);
        assertThat(at.overall()).isEqualTo(MUST_REFER);
        assertThat(at.hits()).extracting(Hit::rule).containsExactly("T214-4");
        assertThat(at.crimesToRefer()).containsExactly(Crime.C214);
    }

    @Test
    void leavesTheSumOutWhereTheSoldPartReachesItsOwnLine() {
        var facts =
                selling(IN_2026)
                        .with(SALES_AMOUNT, Money.yuan(50_000))
                        .with(UNSOLD_VALUE, Money.yuan(200_000));
        assertThat(screening.screen(facts).hits()).extracting(Hit::rule).containsExactly("T214-2");
    }

    @Test
    void addsGainsFromGoodsToThoseFromServices() {
        var facts =
                marks(IN_2026)
                        .with(ILLEGAL_GAINS, Money.yuan(20_000))
                        .with(SERVICE_GAINS, Money.yuan(30_000));
        assertThat(screening.screen(facts).hits()).extracting(Hit::rule).containsExactly("T213-M");
    }

    @Test
    @Tag("T217-9")
    void addsTwoDifferentItemsThatReachHalf() {
        var facts =
                copyright(IN_2026)
                        .with(ILLEGAL_BUSINESS_AMOUNT, Money.yuan(25_000))
                        .with(COPIES, 250);
        assertThat(screening.screen(facts).overall()).isEqualTo(MUST_REFER);
        assertThat(screening.screen(facts).hits())
                .extracting(Hit::rule, Hit::limit)
                .containsExactly(tuple("T217-9", "25000.00"), tuple("T217-9", "250"));
        assertThat(screening.screen(facts).explanation().zh()).contains("标准的一半");
        assertThat(screening.screen(facts.with(COPIES, 249)).overall()).isEqualTo(NO_SIGN);
    }

    /** Whether two online numbers are two items is [check]. */
    @Test
    @Tag("T217-9")
    void onlySuspectsWhereTwoOnlineNumbersReachHalf() {
        var facts = copyright(IN_2026).with(WORKS, 250).with(MEMBERS, 500);
        var result = screening.screen(facts).results().getFirst();
        assertThat(result.result()).isEqualTo(REASONABLE_SUSPICION);
        assertThat(result.hits()).isEmpty();
        assertThat(result.near())
                .allMatch(hit -> hit.rule().equals("T217-9") && hit.mark() == Mark.CHECK)
                .hasSize(2);
        assertThat(result.explanation().zh()).contains("待核实");
    }

    @Test
    void tookTwoOnlineNumbersAsTwoItemsBefore2025() {
        var facts = copyright(IN_2024).with(WORKS, 250).with(CLICKS, 25_000);
        var result = screening.screen(facts).results().getFirst();
        assertThat(requireNonNull(result.old()).hits())
                .extracting(Hit::rule)
                .containsOnly("O217-4")
                .hasSize(2);
    }

    @Test
    @Tag("REQ-13")
    void followsTheMoreFavourableStandardForClicksOf2024() {
        var result =
                screening
                        .screen(ScreeningFacts.of(IN_2024).with(CLICKS, 60_000))
                        .results()
                        .getFirst();
        assertThat(requireNonNull(result.old()).result()).isEqualTo(MUST_REFER);
        assertThat(requireNonNull(result.current()).result()).isEqualTo(NO_SIGN);
        assertThat(result.moreFavourable()).isEqualTo(Version.NEW);
        assertThat(result.result()).isEqualTo(NO_SIGN);
        assertThat(result.hits()).isEmpty();
        assertThat(result.explanation().zh()).contains("旧标准达到、新标准未达到");
    }

    @Test
    void keepsTheStandardOfTheActWhereTheNewOneIsHarsher() {
        var result =
                screening
                        .screen(ScreeningFacts.of(IN_2024).with(LABELS, 12_000))
                        .results()
                        .getFirst();
        assertThat(result.moreFavourable()).isEqualTo(Version.OLD);
        assertThat(result.result()).isEqualTo(NO_SIGN);
        assertThat(result.explanation().zh()).contains("旧标准未达到、新标准达到");
    }

    @ParameterizedTest(name = "act on {0}")
    @CsvSource({"2025-04-25, true", "2025-04-26, false"})
    void comparesTwoStandardsForActsBefore20250426(LocalDate day, boolean both) {
        var facts = ScreeningFacts.of(day).with(CLICKS, 60_000);
        var result = screening.screen(facts).results().getFirst();
        assertThat(result.old() != null).isEqualTo(both);
        assertThat(result.current() != null).isEqualTo(both);
    }

    /**
     * C213 services: no crime before 2021-03-01, then the line of 2025 for want of an older one.
     */
    @ParameterizedTest(name = "act on {0}: {1}")
    @CsvSource({
        "2021-02-28, NO_SIGN",
        "2021-03-01, MUST_REFER",
        "2025-04-25, MUST_REFER",
        "2025-04-26, MUST_REFER"
    })
    void measuresServiceMarksOnlyFromTheDayTheyAreProtected(LocalDate day, Outcome expected) {
        var result = screening.screen(marks(day).with(SERVICE_GAINS, Money.yuan(50_000))).results();
        assertThat(result.getFirst().result()).isEqualTo(expected);
        if (expected == NO_SIGN) {
            assertThat(requireNonNull(result.getFirst().current()).hits()).isEmpty();
        }
        assertThat(result.getFirst().explanation().zh().contains("尚未规定为犯罪"))
                .isEqualTo(expected == NO_SIGN);
    }

    @Test
    void measuresActsAcrossTheChangeByTheirLastDayAndSaysSo() {
        var facts =
                ScreeningFacts.between(IN_2024, IN_2026)
                        .suspecting(Crime.C217)
                        .with(CLICKS, 100_000);
        var result = screening.screen(facts).results().getFirst();
        assertThat(result.result()).isEqualTo(MUST_REFER);
        assertThat(result.old()).isNull();
        assertThat(result.explanation().zh()).contains("跨越新旧标准");
    }

    @Test
    @Tag("REF-02")
    void suspectsWhereAmountsAreUnclearButTheScaleShows() {
        var facts = marks(IN_2026).with(AMOUNTS_UNDETERMINABLE);
        assertThat(screening.screen(facts).overall()).isEqualTo(NO_SIGN);
        var withWarehouse = screening.screen(facts.with(Indicator.WAREHOUSE));
        assertThat(withWarehouse.overall()).isEqualTo(REASONABLE_SUSPICION);
        assertThat(withWarehouse.explanation().zh()).contains("规模线索");
        assertThat(screening.screen(marks(IN_2026).with(Indicator.WAREHOUSE)).overall())
                .isEqualTo(NO_SIGN);
    }

    /** 刑法 219之一 is in force since 2021-03-01. */
    @Test
    void suspectsNothingThatWasNoCrimeWhenItWasDone() {
        var facts = ScreeningFacts.of(LocalDate.of(2020, 5, 20)).suspecting(Crime.C219_1);
        var unclear = facts.with(AMOUNTS_UNDETERMINABLE).with(Indicator.LEDGERS);
        assertThat(screening.screen(unclear).overall()).isEqualTo(NO_SIGN);
    }

    @Test
    void takesTheShareThatIsNearFromConfiguration() {
        var facts = marks(IN_2026).with(ILLEGAL_GAINS, Money.yuan(24_000));
        var strict = new Screening(Thresholds.standard(), LawBook.standard(), 90);
        assertThat(screening.screen(facts).overall()).isEqualTo(REASONABLE_SUSPICION);
        assertThat(strict.screen(facts).overall()).isEqualTo(NO_SIGN);
    }

    @Test
    @Tag("REQ-13")
    void saysWhichFactsAreMissingToBeSure() {
        var facts = selling(IN_2026).with(ILLEGAL_GAINS, Money.yuan(1_000));
        assertThat(screening.screen(facts).results().getFirst().missing())
                .containsExactly("salesAmount", "unsoldValue");
        var twoMarks = marks(IN_2026).with(ILLEGAL_GAINS, Money.yuan(20_000));
        assertThat(screening.screen(twoMarks).results().getFirst().missing())
                .contains("markCount", "illegalBusinessAmount", "serviceGains");
        assertThat(screening.screen(twoMarks.with(MARK_COUNT, 2)).results().getFirst().missing())
                .isEmpty();
    }

    @Test
    void leavesOnlineLinesOutWhereWorksWereNotOnline() {
        var facts = copyright(IN_2026).with(WORKS, 500);
        assertThat(screening.screen(facts).overall()).isEqualTo(MUST_REFER);
        assertThat(screening.screen(facts.with(Circumstance.OFFLINE_ONLY)).overall())
                .isEqualTo(NO_SIGN);
    }

    @Test
    void screensTheCrimesThatTheFactsSpeakOf() {
        var facts = ScreeningFacts.of(IN_2026).with(CLICKS, 5);
        assertThat(screening.screen(facts).results())
                .extracting(CrimeScreening::crime)
                .containsExactly(Crime.C217);
        assertThat(screening.screen(ScreeningFacts.of(IN_2026)).results()).isEmpty();
    }

    @Test
    void survivesBeingStoredAsJson() {
        var json = JsonMapper.builder().build();
        var facts =
                copyright(IN_2024)
                        .with(CLICKS, 60_000)
                        .with(ILLEGAL_GAINS, Money.parse("0.01"))
                        .with(Indicator.LEDGERS)
                        .repeated(RepeatGroup.COPYRIGHT);
        var written = json.writeValueAsString(facts);
        assertThat(written).contains("\"clicks\":60000", "\"illegalGains\":\"0.01\"");
        assertThat(json.readValue(written, ScreeningFacts.class)).isEqualTo(facts);

        var result = screening.screen(facts);
        var text = json.writeValueAsString(result);
        assertThat(text).contains("\"new\":{", "\"old\":{", "\"crime\":\"C217\"");
        assertThat(json.readValue(text, ScreeningResult.class)).isEqualTo(result);
    }

    @Test
    void refusesImpossibleFacts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScreeningFacts.between(IN_2026, IN_2024));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScreeningFacts.of(IN_2026).with(COPIES, -1));
    }

    private static ScreeningFacts marks(LocalDate day) {
        return ScreeningFacts.of(day).suspecting(Crime.C213);
    }

    private static ScreeningFacts selling(LocalDate day) {
        return ScreeningFacts.of(day).suspecting(Crime.C214);
    }

    private static ScreeningFacts copyright(LocalDate day) {
        return ScreeningFacts.of(day).suspecting(Crime.C217);
    }
}
