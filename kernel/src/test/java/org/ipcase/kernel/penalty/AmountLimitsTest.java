package org.ipcase.kernel.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcase.kernel.actor.AgencyType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountLimitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** From which fine a hearing may be asked for, as the tables of domain.md say. */
    @ParameterizedTest(name = "{0}: person {1}, organisation {2}")
    @CsvSource({
        "MARKET_REGULATION, 10000.00, 100000.00",
        "IP_OFFICE, 10000.00, 100000.00",
        "COPYRIGHT, 20000.00, 100000.00",
        "CULTURE_ENFORCEMENT, 20000.00, 100000.00"
    })
    @Tag("CASE-19")
    @Tag("CPR-05")
    void aCopyrightOfficeHearsPersonsFromTwentyThousandOthersFromTen(
            AgencyType agency, String person, String organisation) {
        var line = AmountLimits.hearing().of(agency, "510100", DAY);

        assertThat(line.person().toString()).isEqualTo(person);
        assertThat(line.organisation().toString()).isEqualTo(organisation);
    }
}
