package org.ipcase.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {
    private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_2027 = LocalDate.of(2027, 1, 1);

    private final LawBook lawBook = LawBook.standard();

    /** REQ-26. */
    @Tag("REQ-26")
    @Test
    void citesTheTrademarkLawOfTheDayOfTheEvent() {
        assertThat(lawBook.article("TML", "60", LAST_OF_2026).text()).isEqualTo("商标法(2019) 第60条");
        assertThat(lawBook.article("TML", "60", FIRST_OF_2027).text()).isEqualTo("商标法(2026) 第74条");
    }

    @ParameterizedTest
    @CsvSource({
        "57,72", "60,74", "61,75", "62,76", "63,77", "64,78", "65,79", "66,80", "49,57", "52,62"
    })
    void knowsTheNewNumberOfEveryMappedArticle(String old, String current) {
        assertThat(lawBook.article("TML", old, LAST_OF_2026).article()).isEqualTo(old);
        assertThat(lawBook.article("TML", old, FIRST_OF_2027).article()).isEqualTo(current);
    }

    @Test
    void keepsTheParagraphWhenAnArticleIsRenumbered() {
        assertThat(lawBook.article("TML", "60(2)", FIRST_OF_2027).text())
                .isEqualTo("商标法(2026) 第74条第2款");
    }

    @Test
    void saysSoWhenNoMapTellsTheNewNumber() {
        var citation = lawBook.article("TML", "3", FIRST_OF_2027);
        assertThat(citation.text()).isEqualTo("商标法(2026)（原商标法(2019)第3条）");
        assertThat(citation.mark()).isEqualTo(Mark.CHECK);
    }

    @Test
    void takesAnArticleOfANamedVersionAsItIs() {
        assertThat(lawBook.article("TML-26", "74", FIRST_OF_2027).text())
                .isEqualTo("商标法(2026) 第74条");
    }

    @ParameterizedTest
    @CsvSource({
        "CRM-OLD, 2026-04-14, true", "CRM-OLD, 2026-04-15, false",
        "CRM, 2026-04-14, false", "CRM, 2026-04-15, true",
        "IPC-25, 2025-04-25, false", "IPC-25, 2025-04-26, true",
        "IPC-04, 2025-04-25, true", "IPC-04, 2025-04-26, false",
        "D310, 2020-08-06, false", "D310, 2020-08-07, true",
        "ALS, 2026-01-31, false", "ALS, 2026-02-01, true"
    })
    void knowsFromAndToWhichDayAnInstrumentIsInForce(String key, LocalDate day, boolean inForce) {
        assertThat(lawBook.on(key, day).isPresent()).isEqualTo(inForce);
    }

    @Test
    void refusesToCiteALawThatWasNotInForce() {
        assertThatThrownBy(() -> lawBook.article("CRM", "23", LocalDate.of(2026, 4, 14)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 第60条",
        "180(2), 第180条第2款",
        "23(1)(5), 第23条第1款第5项",
        "24#2, 第24条第2项",
        "219之一, 第219条之一"
    })
    void writesArticleNumbersAsTheLawDoes(String article, String words) {
        assertThat(Citation.inWords(article)).isEqualTo(words);
    }

    @Test
    void holdsNoTwoVersionsOfOneFamilyForTheSameDay() {
        for (var family :
                lawBook.instruments().stream().map(Instrument::family).distinct().toList()) {
            for (var day = LocalDate.of(2019, 1, 1);
                    day.isBefore(FIRST_OF_2027.plusYears(1));
                    day = day.plusDays(1)) {
                var on = day;
                assertThat(lawBook.instruments())
                        .filteredOn(each -> each.family().equals(family))
                        .filteredOn(each -> each.validity().contains(on))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
