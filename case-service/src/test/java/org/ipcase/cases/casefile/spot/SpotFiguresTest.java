package org.ipcase.cases.casefile.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.spot.domain.SpotEvent.PenaltyImposed;
import org.ipcase.cases.casefile.spot.domain.SpotEvent.PenaltyPutOnFile;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Form;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-25")
class SpotFiguresTest {
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");

    @Test
    void aFineCountsAsPenaltyAndSumAndAWarningAsPenaltyOnly() {
        assertThat(SpotFigures.of(new PenaltyImposed(form(Money.yuan(200)))))
                .extracting(Figure::metric, Figure::amount)
                .containsExactly(tuple("spot-penalties", 1L), tuple("spot-fine-sum", 20_000L));
        assertThat(SpotFigures.of(new PenaltyImposed(form(null))))
                .extracting(Figure::metric)
                .containsExactly("spot-penalties");
        assertThat(SpotFigures.of(new PenaltyPutOnFile(LocalDate.of(2026, 6, 2)))).isEmpty();
    }

    private static Form form(@Nullable Money fine) {
        return new Form(
                "SC-SP-2026-000001",
                "mr-510100",
                "成都市市场监督管理局",
                "510100",
                new Party(Party.Kind.PERSON, "张某", null, null, null, null, null, null),
                List.of(),
                "事实",
                "依据",
                fine,
                "510104",
                "市场",
                "决定书",
                AT,
                List.of());
    }
}
