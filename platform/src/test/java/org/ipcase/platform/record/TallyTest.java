package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-25")
class TallyTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);
    private static final Figure.Place PLACE = new Figure.Place("510104", RightGroup.TRADEMARK);

    @Test
    void theLaterEventOfARecordTakesThePlaceOfTheEarlierOne() {
        var first = Figure.money("illegal-business-sum", MAY, PLACE, Money.yuan(100));
        var later = Figure.money("illegal-business-sum", JUNE, PLACE, Money.yuan(250));
        assertThat(Tally.NONE.plus(List.of(first)).plus(List.of(later)).figures())
                .containsExactly(later);
    }

    @Test
    void eachLetterOfARecordCounts() {
        var letter = Figure.one("supervision-letters", MAY, PLACE);
        assertThat(Tally.NONE.plus(List.of(letter)).plus(List.of(letter)).figures()).hasSize(2);
    }

    /** Adding to a tally of an older dictionary would make it look whole. */
    @Test
    void aTallyOfAnOlderShapeWaitsForItsRenewal() {
        var old = new Tally(Tally.SHAPE - 1, List.of());
        assertThat(old.plus(List.of(Figure.one("cases-filed", MAY, PLACE)))).isEqualTo(old);
    }

    @Test
    void aFigureThatTheDictionaryDoesNotKnowIsAFault() {
        assertThatThrownBy(() -> Tally.NONE.plus(List.of(Figure.one("unheard-of", MAY, PLACE))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void survivesTheStore() {
        var figure = Figure.days("case-days", MAY, JUNE, PLACE);
        assertThat(FigureText.read(FigureText.of(figure))).isEqualTo(figure);
        assertThat(figure.amount()).isEqualTo(13);
    }
}
