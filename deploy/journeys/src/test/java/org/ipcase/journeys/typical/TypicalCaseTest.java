package org.ipcase.journeys.typical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.CreditCode;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypicalCaseTest {
    static List<TypicalCase> cases() {
        var cases = new ArrayList<>(TypicalCase.OTHERS);
        cases.add(TypicalCase.LIQUOR);
        cases.add(TypicalCase.CHIP);
        PenaltyMatter.ORDINARY.forEach(it -> cases.add(it.complaint()));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bearsNumbersThatPassTheChecks(TypicalCase it) {
        Stream.concat(Stream.of(it.complainant()), it.respondents().stream())
                .map(party -> CreditCode.check(Objects.requireNonNull(party.creditCode())))
                .forEach(check -> assertThat(check).isInstanceOf(NumberCheck.Valid.class));
        var kind = RightKind.valueOf(it.right().kind());
        var number = it.right().number();
        // A trade secret has none (8.4).
        assertThat(number == null).isEqualTo(kind == RightKind.TRADE_SECRET);
        if (number != null) {
            assertThat(kind.check(number)).isInstanceOf(NumberCheck.Valid.class);
        }
        assertThat(Money.isWellFormed(it.estimatedValue())).isTrue();
    }
}
