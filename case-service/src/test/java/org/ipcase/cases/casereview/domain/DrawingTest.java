package org.ipcase.cases.casereview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawing a sample that anybody can draw again, SUP-05. */
@Tag("SUP-05")
class DrawingTest {
    private static final List<RecordId> CASES =
            IntStream.range(0, 100).mapToObj(it -> RecordId.derived("case", "" + it)).toList();

    @Test
    void theSameSeedGivesTheSameSampleInWhateverOrderTheListCame() {
        var first = Drawing.draw(CASES, "a1", 5);
        var again = new ArrayList<>(CASES);
        Collections.reverse(again);
        assertThat(Drawing.draw(again, "a1", 5)).isEqualTo(first).hasSize(5);
        assertThat(Drawing.digest(again)).isEqualTo(Drawing.digest(CASES));
    }

    @Test
    void anotherSeedGivesAnotherSample() {
        assertThat(Drawing.draw(CASES, "a2", 5)).isNotEqualTo(Drawing.draw(CASES, "a1", 5));
    }

    @Test
    void eachCaseIsDrawnAboutAsOftenAsAnyOther() {
        var times = new HashMap<RecordId, Integer>();
        for (int seed = 0; seed < 2_000; seed++) {
            Drawing.draw(CASES, Integer.toHexString(seed), 5)
                    .forEach(it -> times.merge(it, 1, Integer::sum));
        }
        // Expected 100 each, standard deviation about 10.
        assertThat(times).hasSize(100);
        assertThat(times.values()).allSatisfy(it -> assertThat(it).isBetween(50, 150));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "3, 3", "60, 3", "61, 4", "100, 5", "101, 6"})
    void drawsFiveInAHundredAndAtLeastThree(int population, int size) {
        assertThat(ReviewForm.standard().size(population)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "100, false, EXCELLENT",
        "90, false, EXCELLENT",
        "89, false, QUALIFIED",
        "70, false, QUALIFIED",
        "69, false, UNQUALIFIED",
        "100, true, UNQUALIFIED"
    })
    void gradesByPoints(int points, boolean fatal, ReviewForm.Grade grade) {
        assertThat(ReviewForm.standard().grade(points, fatal)).isEqualTo(grade);
        var most = ReviewForm.standard().items().stream().mapToInt(ReviewForm.Item::points).sum();
        assertThat(most).isEqualTo(100);
    }
}
