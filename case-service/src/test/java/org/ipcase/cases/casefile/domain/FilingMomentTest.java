package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of several competent offices the first to file has it (JUR-02). */
@Tag("JUR-02")
class FilingMomentTest {
    private static final RecordId ONE = new RecordId("00000000-0000-4000-8000-000000000001");
    private static final RecordId TWO = new RecordId("00000000-0000-4000-8000-000000000002");
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00.000001Z");

    @Test
    void comparesTheMomentsOfFiling() {
        var first = new FilingMoment(TWO, "mr-510100", AT);
        var later = new FilingMoment(ONE, "mr-510104", AT.plusNanos(1000));
        assertThat(first.before(later)).isTrue();
        assertThat(later.before(first)).isFalse();
    }

    @Test
    void isTheSameFromBothSidesAtTheSameMoment() {
        var one = new FilingMoment(ONE, "mr-510100", AT);
        var two = new FilingMoment(TWO, "mr-510104", AT);
        assertThat(one.before(two)).isTrue();
        assertThat(two.before(one)).isFalse();
    }

    @Test
    void hasNoMomentBeforeFiling() {
        assertThat(FilingMoment.of(ONE, CaseStory.opened().dossier())).isEmpty();
        assertThat(FilingMoment.of(ONE, CaseStory.investigating().dossier()))
                .contains(new FilingMoment(ONE, "mr-510100", CaseStory.MONDAY));
    }

    @Test
    void knowsAnActByPartyRightAndDay() {
        var may20 = CaseStory.open(LocalDate.of(2026, 5, 20)).opening();
        assertThat(FilingMoment.acts(may20))
                .containsExactly("TRADEMARK|12345678|2026-05-20|成都某商贸有限公司");
        assertThat(FilingMoment.acts(CaseStory.open(LocalDate.of(2026, 5, 21)).opening()))
                .doesNotContainAnyElementsOf(FilingMoment.acts(may20));
    }
}
