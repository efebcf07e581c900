package org.ipcase.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final LocalDate DAY_BEFORE_THE_CHANGE = LocalDate.of(2025, 11, 5);
    private static final LocalDate DAY_OF_THE_CHANGE = LocalDate.of(2025, 11, 6);

    private final Regions regions = Regions.shipped();

    @Test
    void knowsThe21PrefecturesAnd183CountyLevelUnitsOfSichuan() {
        var prefectures = regions.children("510000", DAY_OF_THE_CHANGE);

        assertThat(prefectures).hasSize(21);
        assertThat(prefectures).allMatch(region -> region.level() == Region.Level.PREFECTURE);
        assertThat(prefectures)
                .flatMap(region -> regions.children(region.code(), DAY_OF_THE_CHANGE))
                .filteredOn(region -> region.level() == Region.Level.COUNTY)
                .hasSize(183);
    }

    @Test
    void knows38UnitsOfChongqingBeforeTheChangeAnd37FromItsDay() {
        assertThat(regions.children("500000", DAY_BEFORE_THE_CHANGE)).hasSize(38);
        assertThat(regions.children("500000", DAY_OF_THE_CHANGE)).hasSize(37);
    }

    @ParameterizedTest
    @CsvSource({"510104,锦江区", "510185,简阳市", "513400,凉山彝族自治州", "500103,渝中区", "500243,彭水苗族土家族自治县"})
    void namesAUnit(String code, String name) {
        assertThat(regions.find(code)).map(Region::zh).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"510200", "511200", "510199", "51010", "999999", "''"})
    void doesNotKnowACodeThatNeverWas(String code) {
        assertThat(regions.isKnown(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"500105", "500112"})
    void keepsAnAbolishedDistrictKnownAndSaysWhoCameAfter(String code) {
        assertThat(regions.isKnown(code)).isTrue();
        assertThat(regions.isCurrent(code, DAY_BEFORE_THE_CHANGE)).isTrue();
        assertThat(regions.isCurrent(code, DAY_OF_THE_CHANGE)).isFalse();
        assertThat(regions.successor(code)).map(Region::zh).hasValue("两江新区");
        assertThat(regions.asOf(code, DAY_BEFORE_THE_CHANGE)).map(Region::code).hasValue(code);
        assertThat(regions.asOf(code, DAY_OF_THE_CHANGE)).map(Region::zh).hasValue("两江新区");
    }

    @Test
    void theNewDistrictBeginsOnItsDayUnderAKeyThatCannotBeTakenForACode() {
        assertThat(regions.isCurrent("5001N1", DAY_BEFORE_THE_CHANGE)).isFalse();
        assertThat(regions.isCurrent("5001N1", DAY_OF_THE_CHANGE)).isTrue();
        assertThat(regions.find("5001N1")).map(Region::codeToBeConfirmed).hasValue(true);
    }

    @Test
    void walksUpFromADistrictAndFindsNoPrefectureInChongqing() {
        assertThat(regions.ancestors("510104"))
                .extracting(Region::code)
                .containsExactly("510100", "510000");
        assertThat(regions.ancestors("5101F1"))
                .extracting(Region::code)
                .containsExactly("510100", "510000");
        assertThat(regions.ancestors("500103")).extracting(Region::code).containsExactly("500000");
        assertThat(regions.ancestors("500243")).extracting(Region::code).containsExactly("500000");
    }

    @Test
    void aRegionLiesInItselfAndInWhatIsAboveButNotBeside() {
        assertThat(regions.within("510104", "510104")).isTrue();
        assertThat(regions.within("510104", "510000")).isTrue();
        assertThat(regions.within("510104", "510700")).isFalse();
        assertThat(regions.within("510000", "510104")).isFalse();
        assertThat(regions.within("500105", "500000")).isTrue();
    }

    @Test
    void everyParentIsOfAHigherLevelAndEverySuccessorKnown() {
        for (var region : regions.all()) {
            if (region.parent() != null) {
                assertThat(regions.find(region.parent()).orElseThrow().level())
                        .as(region.code())
                        .isLessThan(region.level());
            }
            if (region.successor() != null) {
                assertThat(regions.isKnown(region.successor())).as(region.code()).isTrue();
            }
        }
    }
}
