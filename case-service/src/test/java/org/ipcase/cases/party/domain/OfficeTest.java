package org.ipcase.cases.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OfficeTest {
    @Test
    @Tag("JUR-01")
    void saysWhyItIsCompetentInTheWordsOfTheTradeAndWithTheNameOfThePlace() {
        var office =
                Office.competent(
                                AgencyDirectory.shipped(),
                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                "510104",
                                LocalDate.of(2026, 6, 1))
                        .orElseThrow();
        assertThat(office.reason().zh())
                .contains("四川省成都市锦江区", "商标执法", office.name())
                .doesNotContain("TRADEMARK_ENFORCEMENT", "510104");
        assertThat(office.reason().en()).contains("trademark enforcement", "JUR-01");
    }
}
