package org.ipcase.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import org.ipcase.kernel.clock.Period.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRulesTest {
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 6, 1);

    private final ClockRules rules = ClockRules.standard();

    /** Copied by hand from the tables of domain.md; the third column is what a rest day does. */
    @Tag("CLK-01")
    @Tag("CLK-02")
    @Tag("CLK-03")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CR-05    | 7   | WORKING_DAYS  | MOVES    | 消费者权益保护法实施条例(2024) 第46条
                    CR-08    | 60  | CALENDAR_DAYS | MOVES    | 市场监督管理投诉举报处理办法(2026) 第23条第1款第5项
                    CR-09    | 7   | WORKING_DAYS  | MOVES    | 市场监督管理投诉举报处理办法(2026) 第23条
                    CR-11    | 15  | WORKING_DAYS  | MOVES    | 市场监督管理行政处罚程序规定(2022) 第18条
                    CR-14    | 5   | WORKING_DAYS  | MOVES    | 市场监督管理投诉举报处理办法(2026)
                    CASE-02  | 15  | WORKING_DAYS  | MOVES    | 市场监督管理行政处罚程序规定(2022) 第18条
                    CASE-10  | 7   | WORKING_DAYS  | FIXED    | 行政处罚法(2021) 第56条
                    CASE-11  | 30  | CALENDAR_DAYS | FIXED    | 行政强制法(2011) 第25条
                    CASE-13  | 15  | WORKING_DAYS  | MOVES    | 市场监督管理行政处罚程序规定(2022)
                    CASE-17  | 10  | WORKING_DAYS  | MOVES    | 行政处罚法(2021) 第58条；市场监督管理行政处罚程序规定(2022)
                    CASE-18  | 5   | WORKING_DAYS  | MOVES    | 行政处罚法(2021) 第64条
                    CASE-19  | 5   | WORKING_DAYS  | MOVES    | 行政处罚法(2021) 第64条
                    CASE-20  | 90  | CALENDAR_DAYS | MOVES    | 行政处罚法(2021) 第60条；市场监督管理行政处罚程序规定(2022) 第64条
                    CASE-21  | 7   | WORKING_DAYS  | MOVES    | 行政处罚法(2021) 第61条
                    CASE-21-NOTICE | 30 | CALENDAR_DAYS | MOVES | 民事诉讼法(2023) 第95条
                    CASE-23  | 60  | CALENDAR_DAYS | MOVES    | 行政复议法(2023) 第20条
                    CASE-25  | 20  | WORKING_DAYS  | MOVES    | 市场监督管理行政处罚信息公示规定(2021) 第8条
                    PAT-09   | 3   | MONTHS        | MOVES    | 专利纠纷行政裁决和调解办法(2024) 第37条
                    REF-05   | 3   | CALENDAR_DAYS | WARN_RAW | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条
                    REF-06   | 24  | HOURS         | FIXED    | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条
                    REF-10   | 24  | HOURS         | FIXED    | 公安机关办理刑事案件程序规定(2020) 第180条第2款
                    REF-10-SUPPLEMENT | 3 | CALENDAR_DAYS | WARN_RAW | 公安机关办理刑事案件程序规定(2020) 第180条第2款
                    REF-11   | 24  | HOURS         | FIXED    | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第7条；公安机关办理刑事案件程序规定(2020) 第175条
                    REF-13   | 3   | CALENDAR_DAYS | WARN_RAW | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第8条；公安机关办理刑事案件程序规定(2020) 第180条第1款
                    REF-14   | 3   | CALENDAR_DAYS | WARN_RAW | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第12条
                    REF-16   | 3   | CALENDAR_DAYS | WARN_RAW | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条；公安机关办理刑事案件程序规定(2020) 第181条
                    REF-17   | 3   | CALENDAR_DAYS | WARN_RAW | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条；公安机关办理刑事案件程序规定(2020) 第181条
                    REF-18   | 3   | CALENDAR_DAYS | WARN_RAW | 行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条
                    REF-19   | 7   | CALENDAR_DAYS | MOVES    | 人民检察院刑事诉讼规则(2019) 第560条；公安机关办理刑事案件程序规定(2020) 第182条
                    REF-20   | 15  | CALENDAR_DAYS | MOVES    | 人民检察院刑事诉讼规则(2019) 第561条
                    MED-04   | 3   | WORKING_DAYS  | MOVES    | 全国人民调解工作规范(SF/T 0083-2020)
                    MED-08   | 30  | CALENDAR_DAYS | MOVES    | 全国人民调解工作规范(SF/T 0083-2020)
                    MED-15   | 30  | CALENDAR_DAYS | MOVES    | 民事诉讼法(2023) 第205条；人民调解法(2010) 第33条；民事诉讼法司法解释(2022) 第354条
                    MED-18   | 3   | CALENDAR_DAYS | MOVES    | 最高人民法院关于人民调解协议司法确认程序的若干规定(2011) 第4条
                    MED-19   | 30  | CALENDAR_DAYS | MOVES    | 民事诉讼法(2023) 第187条；民事诉讼法(2023) 第206条
                    """)
    void hasTheNumbersOfTheTables(
            String id, int amount, Unit unit, Period.LastDay lastDay, String source) {
        var rule = rules.on(id, IN_FORCE);
        assertThat(rule.period()).isEqualTo(new Period(amount, unit, lastDay));
        assertThat(rules.citation(rule, IN_FORCE)).isEqualTo(source);
    }

    @Tag("REQ-26")
    @Test
    void choosesTheVersionOfTheDayOfTheEvent() {
        var before = rules.on("CR-08", LocalDate.of(2026, 4, 14));
        var after = rules.on("CR-08", LocalDate.of(2026, 4, 15));
        assertThat(before.id()).isEqualTo("CR-08a");
        assertThat(before.period().amount()).isEqualTo(45);
        assertThat(before.period().unit()).isEqualTo(Unit.WORKING_DAYS);
        assertThat(after.id()).isEqualTo("CR-08");
        assertThat(after.period().amount()).isEqualTo(60);
        assertThat(after.period().unit()).isEqualTo(Unit.CALENDAR_DAYS);
    }

    @Test
    void knowsNoRuleOutsideItsValidity() {
        assertThatThrownBy(() -> rules.on("CR-08a", LocalDate.of(2026, 4, 15)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("CR-08a");
    }

    @Test
    void hasAtMostOneVersionOfARuleForAnyDay() {
        for (var rule : rules.all()) {
            for (var other : rules.all()) {
                if (rule != other && rule.versionOf().equals(other.versionOf())) {
                    var to = rule.validity().to();
                    var from = other.validity().from();
                    var toOther = other.validity().to();
                    var fromOther = rule.validity().from();
                    boolean apart =
                            (to != null && from != null && to.isBefore(from))
                                    || (toOther != null
                                            && fromOther != null
                                            && toOther.isBefore(fromOther));
                    assertThat(apart).as(rule.id() + " and " + other.id()).isTrue();
                }
            }
        }
    }

    @Test
    void citesEveryRuleOnItsFirstDayAndLater() {
        for (var rule : rules.all()) {
            var first = rule.validity().from() == null ? IN_FORCE : rule.validity().from();
            assertThatCode(() -> rules.citation(rule, first))
                    .as(rule.id())
                    .doesNotThrowAnyException();
            if (rule.validity().open()) {
                assertThat(rules.citation(rule, LocalDate.of(2027, 6, 1))).isNotBlank();
            }
        }
    }

    /** Values of domain.md 0.4 that people copy from old texts. */
    @Test
    void hasNoneOfTheOutdatedPeriods() {
        for (var id : Set.of("CASE-02", "CR-11", "CO-01-VERIFY", "REV-07")) {
            assertThat(rules.on(id, IN_FORCE).period().amount()).as(id).isEqualTo(15);
            assertThat(rules.on(id, IN_FORCE).extensions()).as(id).hasSize(1);
        }
        assertThat(rules.on("CASE-19", IN_FORCE).period().amount()).isNotEqualTo(3);
        assertThat(rules.on("CASE-21-NOTICE", IN_FORCE).period().amount()).isNotEqualTo(60);
        assertThat(rules.on("PAT-09", IN_FORCE).period().unit()).isEqualTo(Unit.MONTHS);
        assertThat(rules.all())
                .filteredOn(rule -> rule.period().amount() == 45)
                .extracting(ClockRule::id)
                .containsExactly("CR-08a");
    }
}
