package org.ipcase.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ipcase.kernel.number.NumberCheck.Invalid;
import org.ipcase.kernel.number.NumberCheck.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "510107199003070014", "500103198808081237"})
    void acceptsTheNumbersOfTheRules(String number) {
        assertThat(ResidentId.check(number, TODAY)).isEqualTo(new Valid(number));
    }

    @Test
    void acceptsAnAbolishedRegion() {
        assertThat(ResidentId.check("500112199003070013", TODAY).accepted()).isTrue();
    }

    @Test
    void storesACapitalX() {
        assertThat(ResidentId.check("11010519491231002x", TODAY))
                .isEqualTo(new Valid("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021,check-digit",
        "510107199003070015,check-digit",
        "510107199002300014,malformed",
        "510107199013070014,malformed",
        "51010719900307001,malformed",
        "'',malformed",
        "A10107199003070014,malformed",
        "510107202606160013,in-future"
    })
    void refuses(String number, String code) {
        assertThat(ResidentId.check(number, TODAY))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void aPersonMayBeBornTodayButNotTomorrow() {
        var number = "510107202606160013";

        assertThat(ResidentId.check(number, TODAY)).isInstanceOf(Invalid.class);
        assertThat(ResidentId.check(number, TODAY.plusDays(1))).isEqualTo(new Valid(number));
    }

    @Property
    void agreesWithAnIndependentImplementation(
            @ForAll @IntRange(max = 999) int order, @ForAll @IntRange(max = 10) int check) {
        var number =
                "51010719900307%03d%s".formatted(order, "0123456789X".substring(check, check + 1));

        assertThat(ResidentId.check(number, TODAY).accepted())
                .isEqualTo(IdcardUtil.isValidCard18(number));
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X,110105**********2X", "E12345678,E12*****8", "12,**"})
    void showsTheFirstSixAndLastTwoAndLessOfAShortNumber(String number, String shown) {
        assertThat(IdDocument.masked(number)).isEqualTo(shown);
    }
}
