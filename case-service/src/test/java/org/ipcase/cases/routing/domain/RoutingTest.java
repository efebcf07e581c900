package org.ipcase.cases.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.routing.domain.Matter.Place;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which office, and why, in words (案件分流). */
class RoutingTest {
    private static final Routing ROUTING = Routing.standard(AgencyDirectory.shipped());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    @Tag("JUR-01")
    @Tag("REQ-15")
    void saysWhyInTheWordsThatAnOfficerReads() {
        var why = find(OfficeFunction.TRADEMARK_ENFORCEMENT, "510104", null, DAY).reason().zh();
        assertThat(why)
                .contains("四川省成都市锦江区", "商标执法", "行政处罚法第22、23条")
                .doesNotContain("TRADEMARK", "510104", "_");
    }

    @Test
    @Tag("REQ-15")
    void findsTheSuccessorOfAnAbolishedDistrictFromTheDayOfTheChange() {
        var before = LocalDate.of(2025, 11, 5);
        var after = LocalDate.of(2025, 11, 6);
        var old = find(OfficeFunction.TRADEMARK_ENFORCEMENT, "500112", null, before);
        var now = find(OfficeFunction.TRADEMARK_ENFORCEMENT, "500112", null, after);
        assertThat(old.id()).isEqualTo("mr-500112");
        assertThat(now.id()).isEqualTo("mr-5001N1");
        assertThat(now.reason().zh()).contains("渝北区", "已撤销", "两江新区");
    }

    @Test
    void liftsAWeightyMatterFromTheDistrictToTheCity() {
        var below = find(OfficeFunction.TRADEMARK_ENFORCEMENT, "510104", money("499999.99"), DAY);
        var above = find(OfficeFunction.TRADEMARK_ENFORCEMENT, "510104", money("500000.00"), DAY);
        assertThat(below.id()).isEqualTo("mr-510104");
        assertThat(above.id()).isEqualTo("mr-510100");
        assertThat(above.reason().zh()).contains("案值较大", "500000.00", "产品默认规则");
    }

    @Test
    void liftsAMatterOfAListedRightAndSaysWhy() {
        var office =
                ROUTING.find(
                                new Matter(
                                        OfficeFunction.TRADEMARK_ENFORCEMENT,
                                        Place.ACT,
                                        "510104",
                                        null,
                                        DAY,
                                        "SC-KP-2026-000001"))
                        .orElseThrow();
        assertThat(office.id()).isEqualTo("mr-510100");
        assertThat(office.reason().zh()).contains("列入重点保护名录", "SC-KP-2026-000001");
        var district =
                ROUTING.find(
                                new Matter(
                                        OfficeFunction.TRADEMARK_ENFORCEMENT,
                                        Place.ACT,
                                        "500103",
                                        null,
                                        DAY,
                                        "CQ-KP-2026-000001"))
                        .orElseThrow();
        assertThat(district.id()).isEqualTo("mr-500103");
        assertThat(district.reason().zh()).contains("重点保护名录", "CQ-KP-2026-000001");
    }

    @Test
    void leavesItInTheDistrictWhereThereIsNoLevelBetween() {
        var office = find(OfficeFunction.TRADEMARK_ENFORCEMENT, "500103", money("900000.00"), DAY);
        assertThat(office.id()).isEqualTo("mr-500103");
        assertThat(office.reason().zh()).doesNotContain("案值较大");
    }

    private static Office find(
            OfficeFunction function, String region, @Nullable Money value, LocalDate day) {
        return ROUTING.find(new Matter(function, Place.ACT, region, value, day)).orElseThrow();
    }

    private static Money money(String yuan) {
        return Money.parse(yuan);
    }
}
