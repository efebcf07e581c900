package org.ipcase.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.CreditCodeUtil;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.ipcase.kernel.number.NumberCheck.Doubtful;
import org.ipcase.kernel.number.NumberCheck.Invalid;
import org.ipcase.kernel.number.NumberCheck.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91510100MA6CTX2K3Q",
                "9144030071526726XG",
                "914403001922038216",
                "91330100799655058B",
                "91510100MA60000320",
                "92500103MA5UK7X28F",
                "52510000MJ01234564",
                "12500000MB1A234576",
                "11510000008123451R"
            })
    void acceptsTheCodesOfTheRules(String code) {
        // Of two synthetic ones the organisation part may fail, which is a doubt only.
        assertThat(CreditCode.check(code).accepted()).isTrue();
    }

    @Test
    void acceptsARealCodeWithoutDoubt() {
        assertThat(CreditCode.check("9144030071526726XG"))
                .isEqualTo(new Valid("9144030071526726XG"));
    }

    @Test
    void storesCapitalsWithoutSpaces() {
        assertThat(CreditCode.check(" 91510100ma6ctx2k3q "))
                .isEqualTo(new Valid("91510100MA6CTX2K3Q"));
    }

    @Test
    void refusesAWrongCheckCharacter() {
        assertThat(CreditCode.check("91510100MA6CTX2K3R"))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("check-digit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91510100MA6CTX2KSQ", "91510100MA6CTX2K3", "", "91510100MA6CTX2K3Q1"})
    void refusesALetterOutsideTheAlphabetAndAnotherLength(String code) {
        assertThat(CreditCode.check(code))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("malformed"));
    }

    @Test
    void onlyDoubtsAWrongOrganisationCode() {
        // 71526726 has check X; with 1 in its place the last character becomes R.
        assertThat(CreditCode.check("91440300715267261R")).isInstanceOf(Doubtful.class);
    }

    @Property
    void agreesWithAnIndependentImplementation(
            @ForAll @StringLength(9) @CharRange(from = '0', to = '9') String digits,
            @ForAll @IntRange(max = 30) int check) {
        var code = "91510100" + digits + ALPHABET.charAt(check);

        assertThat(CreditCode.check(code).accepted()).isEqualTo(CreditCodeUtil.isCreditCode(code));
    }

    @Property(tries = 300)
    void exactlyOneCheckCharacterFits(
            @ForAll @StringLength(9) @CharRange(from = '0', to = '9') String digits) {
        assertThat(ALPHABET.split(""))
                .filteredOn(check -> CreditCode.check("91510100" + digits + check).accepted())
                .hasSize(1);
    }
}
