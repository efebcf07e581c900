package org.ipcase.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyControllerTest {
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    private final AgencyController agencies = new AgencyController(AgencyDirectory.shipped(), NOW);

    @Test
    void findsThePoliceOfAPrefectureAndItsDistricts() {
        var police = agencies.list(null, "510100", AgencyType.PUBLIC_SECURITY, null).items();
        assertThat(police).extracting(AgencyView::id).contains("ps-510100");
        assertThat(police)
                .allSatisfy(it -> assertThat(it.type()).isEqualTo(AgencyType.PUBLIC_SECURITY))
                .allSatisfy(it -> assertThat(it.region()).startsWith("5101"));
    }

    @Test
    void findsWhoHoldsAFunctionForARegion() {
        var holders = agencies.list(OfficeFunction.PATENT_RULING, "510100", null, null).items();
        assertThat(holders)
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.functions()).contains(OfficeFunction.PATENT_RULING));
    }

    @Test
    void findsByPartOfTheNameInBothLanguagesAndByTheId() {
        assertThat(ids("成都市市场监督")).contains("mr-510100");
        assertThat(ids("CHENGDU administration")).contains("mr-510100");
        assertThat(ids("mr-510100")).containsExactly("mr-510100");
        assertThat(ids("没有这样的机构")).isEmpty();
    }

    @Test
    void givesOneByItsIdAndNothingForAnUnknownOne() {
        assertThat(agencies.one("mr-510100").zh()).isEqualTo("成都市市场监督管理局");
        assertThatThrownBy(() -> agencies.one("mr-999999")).isInstanceOf(RefusedAtTheEdge.class);
    }

    private List<String> ids(@Nullable String q) {
        return agencies.list(null, null, null, q).items().stream().map(AgencyView::id).toList();
    }
}
