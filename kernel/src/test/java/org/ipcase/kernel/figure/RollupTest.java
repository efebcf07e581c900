package org.ipcase.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** REQ-25: sum over counties = prefecture total, also after the 2025 change of the divisions. */
@Tag("REQ-25")
class RollupTest {
    private static final Regions REGIONS = Regions.shipped();

    private record Counted(String region, long amount) {}

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-05", "2025-11-06", "2027-01-01"})
    void theSumOverTheUnitsBelowIsTheNumberOfTheUnitAbove(LocalDate day) {
        var rollup = new Rollup(REGIONS, day);
        for (int seed = 0; seed < 200; seed++) {
            var cells = cells(new Random(seed), day);
            for (var province : List.of("510000", "500000")) {
                assertSumsAgree(rollup, province, day, cells);
                for (var below : REGIONS.children(province, day)) {
                    assertSumsAgree(rollup, below.code(), day, cells);
                }
            }
        }
    }

    /** What the offices of the unit itself did, and each unit below it by its own number. */
    private static void assertSumsAgree(
            Rollup rollup, String region, LocalDate day, List<Counted> cells) {
        long below =
                REGIONS.children(region, day).stream()
                        .mapToLong(it -> total(rollup, it.code(), cells))
                        .sum();
        long own =
                cells.stream()
                        .filter(it -> rollup.current(it.region()).equals(region))
                        .mapToLong(Counted::amount)
                        .sum();
        assertThat(below + own).as(region).isEqualTo(total(rollup, region, cells));
        long lines =
                cells.stream()
                        .filter(it -> rollup.countsFor(it.region(), region))
                        .filter(it ->
                                Stream.concat(
                                                Stream.of(region),
                                                REGIONS.children(region, day).stream()
                                                        .map(Region::code))
                                        .anyMatch(rollup.line(it.region(), region)::equals))
                        .mapToLong(Counted::amount)
                        .sum();
        assertThat(lines).as("lines of " + region).isEqualTo(total(rollup, region, cells));
    }

    /** The abolished districts' cases of before and the new district's of after are one number. */
    @Test
    void anAbolishedDistrictCountsForItsSuccessorFromTheDayOfTheChange() {
        var cells =
                List.of(
                        new Counted("500105", 3),
                        new Counted("500112", 4),
                        new Counted("5001N1", 5));
        var before = new Rollup(REGIONS, LocalDate.of(2025, 11, 5));
        var after = new Rollup(REGIONS, LocalDate.of(2025, 11, 6));
        assertThat(total(before, "500105", cells)).isEqualTo(3);
        assertThat(total(after, "5001N1", cells)).isEqualTo(12);
        assertThat(total(after, "500105", cells)).as("asked by its old code").isEqualTo(12);
        assertThat(after.line("500112", "500000")).isEqualTo("5001N1");
        assertThat(total(before, "500000", cells)).isEqualTo(total(after, "500000", cells));
        assertThat(after.codes("5001N1")).containsExactlyInAnyOrder("500105", "500112", "5001N1");
    }

    @Test
    void aFunctionalAreaIsALineOfItsPrefecture() {
        var rollup = new Rollup(REGIONS, LocalDate.of(2026, 6, 1));
        assertThat(rollup.line("5101F1", "510100")).isEqualTo("5101F1");
        assertThat(rollup.line("5101F1", "510000")).isEqualTo("510100");
        assertThat(rollup.line("510100", "510100")).isEqualTo("510100");
    }

    @Test
    void aPlaceThatNobodyKnowsCountsForNoRegion() {
        var rollup = new Rollup(REGIONS, LocalDate.of(2026, 6, 1));
        assertThat(rollup.countsFor("999999", "510000")).isFalse();
        assertThat(rollup.countsFor("999999", Rollup.NOWHERE)).isTrue();
    }

    private static long total(Rollup rollup, String region, List<Counted> cells) {
        return cells.stream()
                .filter(it -> rollup.countsFor(it.region(), region))
                .mapToLong(Counted::amount)
                .sum();
    }

    /** Cells of every code that there was until that day, those abolished before it too. */
    private static List<Counted> cells(Random random, LocalDate day) {
        var codes =
                REGIONS.all().stream()
                        .filter(it -> it.validFrom() == null || !day.isBefore(it.validFrom()))
                        .map(Region::code)
                        .filter(it -> it.startsWith("51") || it.startsWith("50"))
                        .toList();
        var cells = new ArrayList<Counted>();
        for (int n = 0; n < 60; n++) {
            cells.add(new Counted(codes.get(random.nextInt(codes.size())), 1 + random.nextInt(99)));
        }
        // The districts of the change are always among them.
        cells.add(new Counted("500105", 1 + random.nextInt(99)));
        cells.add(new Counted("500112", 1 + random.nextInt(99)));
        return cells;
    }
}
