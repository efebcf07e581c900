package org.ipcase.cases.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.subject.SubjectViews.SubjectView;
import org.ipcase.cases.subject.domain.LookBack;
import org.ipcase.cases.subject.domain.LookBack.Past;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SubjectViewsTest {
    private static final LocalDate ACT = LocalDate.of(2026, 5, 20);
    private static final Party SHOP =
            new Party(Party.Kind.ORGANISATION, "成都某商行", null, null, null, null, null, null);

    @Test
    @Tag("PUN-03")
    void namesASignOfSeriousnessAsALeadForEvidenceAndNothingMore() {
        var again = SubjectView.of(0, SHOP, List.of(), lookBack(ACT.minusYears(1)));
        assertThat(again.indicators())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo("PUN-03");
                    assertThat(it.zh()).contains("由法院认定");
                });
        var never = SubjectView.of(0, SHOP, List.of(), lookBack(ACT.minusYears(6)));
        assertThat(never.indicators()).isEmpty();
    }

    private static LookBack lookBack(LocalDate decidedOn) {
        return LookBack.from(
                List.of(
                        new Past(
                                "c",
                                "SC-CA-2025-000001",
                                "mr-510100",
                                RightKind.TRADEMARK,
                                decidedOn)),
                ACT);
    }
}
