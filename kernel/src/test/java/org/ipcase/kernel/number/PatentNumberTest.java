package org.ipcase.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.kernel.number.NumberCheck.Invalid;
import org.ipcase.kernel.number.NumberCheck.Valid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "200310102344.5,ZL200310102344.5",
        "202310123456.6,ZL202310123456.6",
        "ZL202220000003.5,ZL202220000003.5",
        "ZL 2023 3000 0007.3,ZL202330000007.3",
        "zl202410000001.x,ZL202410000001.X",
        "ＺＬ2023101234566,ZL202310123456.6",
        "99244765.8,ZL99244765.8",
        "992447658,ZL99244765.8"
    })
    void acceptsEveryWayOfWritingAndStoresOne(String written, String stored) {
        assertThat(PatentNumber.check(written)).isEqualTo(new Valid(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "202310123456.7,check-digit",
        "99244765.9,check-digit",
        "202340123456.6,malformed",
        "CN115000001A,malformed",
        "20231012345.6,malformed",
        "'',malformed"
    })
    void refuses(String number, String code) {
        assertThat(PatentNumber.check(number))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "INVENTION,202310123456.6,true",
        "UTILITY_MODEL,202220000003.5,true",
        "DESIGN,202330000007.3,true",
        "DESIGN,202310123456.6,false",
        "INVENTION,99244765.8,false",
        "UTILITY_MODEL,99244765.8,true"
    })
    void tellsTheKindsOfPatentApart(RightKind kind, String number, boolean fits) {
        assertThat(kind.check(number).accepted()).isEqualTo(fits);
    }
}
