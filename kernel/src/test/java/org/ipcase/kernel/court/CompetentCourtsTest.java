package org.ipcase.kernel.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompetentCourtsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final CompetentCourts courts = CompetentCourts.standard();

    @Tag("CRT-04")
    @ParameterizedTest
    @EnumSource(
            value = RightKind.class,
            names = {"INVENTION", "UTILITY_MODEL", "PLANT_VARIETY", "LAYOUT_DESIGN", "SOFTWARE"})
    void sendsATechnicalCaseOfAnyPlaceInSichuanToChengdu(RightKind right) {
        var court = courts.of(right, Set.of(), "511503", DAY).orElseThrow();
        assertThat(court.court().id()).isEqualTo("ct-510100");
        assertThat(court.rule()).isEqualTo("CRT-04");
        assertThat(court.source()).endsWith("第1条");
        assertThat(court.toBeConfirmed()).isFalse();
    }

    @Tag("CRT-04")
    @Test
    void sendsATechnicalSecretOfChongqingToTheFirstIntermediateCourt() {
        var court =
                courts.of(
                        RightKind.TRADE_SECRET,
                        Set.of(Circumstance.TECHNICAL_SECRET),
                        "500103",
                        DAY);
        assertThat(court.orElseThrow().court().id()).isEqualTo("ct-500000-1");
    }

    @Tag("CRT-05")
    @ParameterizedTest
    @CsvSource({
        "DESIGN, 510700, ct-510700, true",
        "WELL_KNOWN_MARK, 510700, ct-510700, false",
        "WELL_KNOWN_MARK, 5101F2, ct-510100, false",
        "ACT_OF_AUTHORITY, 510100, ct-510100, false"
    })
    void sendsDesignsWellKnownMarksAndActsOfAuthoritiesToTheIntermediateCourt(
            CourtMatter matter, String region, String court, boolean toBeConfirmed) {
        var found = courts.of(matter, region, DAY).orElseThrow();
        assertThat(found.court().id()).isEqualTo(court);
        assertThat(found.tier()).isEqualTo(CourtTier.INTERMEDIATE);
        assertThat(found.toBeConfirmed()).isEqualTo(toBeConfirmed);
    }

    @Tag("CRT-06")
    @ParameterizedTest
    @CsvSource({
        "500103, ct-500103, false",
        "5101F2, ct-5101F2, false",
        // No designated basic court is known there: the nearest is shown as 待核实.
        "510104, ct-510100, true"
    })
    void sendsTheRestToADesignatedBasicCourt(String region, String court, boolean toBeConfirmed) {
        var found = courts.of(CourtMatter.TRADEMARK, region, DAY).orElseThrow();
        assertThat(found.court().id()).isEqualTo(court);
        assertThat(found.tier()).isEqualTo(CourtTier.DESIGNATED_BASIC);
        assertThat(found.toBeConfirmed()).isEqualTo(toBeConfirmed);
    }

    @Tag("CRT-05")
    @Test
    void aChallengedActOfAnAuthorityRaisesATrademarkCaseButLeavesATechnicalOneTechnical() {
        var act = Set.of(Circumstance.ACT_OF_AUTHORITY);
        assertThat(CourtMatter.of(RightKind.TRADEMARK, act))
                .isEqualTo(CourtMatter.ACT_OF_AUTHORITY);
        assertThat(CourtMatter.of(RightKind.INVENTION, act)).isEqualTo(CourtMatter.INVENTION);
    }

    @Tag("CRT-06")
    @ParameterizedTest
    @EnumSource(CourtMatter.class)
    void everyMatterHasExactlyOneTierFromTheDayTheProvisionsTookEffect(CourtMatter matter) {
        assertThat(courts.rule(matter, LocalDate.of(2022, 4, 30))).isEmpty();
        assertThat(courts.rule(matter, LocalDate.of(2022, 5, 1))).isPresent();
        assertThat(LawFiles.readAll("law/courts.json", CourtRule[].class))
                .filteredOn(rule -> rule.matters().contains(matter))
                .hasSize(1);
    }
}
