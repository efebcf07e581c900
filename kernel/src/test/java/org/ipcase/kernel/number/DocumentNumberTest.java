package org.ipcase.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.kernel.number.NumberCheck.Doubtful;
import org.ipcase.kernel.number.NumberCheck.Valid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "(2024)川01民初1234号,（2024）川01民初1234号",
        "（2025）渝01知民初56号,（2025）渝01知民初56号",
        "〔2023〕最高法知民终789号,（2023）最高法知民终789号",
        "(2025)川0191民特12号,（2025）川0191民特12号",
        "(2025) 川01 执 12号之一,（2025）川01执12号之一"
    })
    void storesACourtCaseNumberInOneForm(String written, String stored) {
        assertThat(DocumentNumber.courtCase(written)).isEqualTo(new Valid(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024川01民初1234号", "(24)川01民初1号", "(2024)川01民初1234", "x"})
    void takesAnUnusualCourtCaseNumberWithAWarning(String written) {
        assertThat(DocumentNumber.courtCase(written)).isInstanceOf(Doubtful.class);
    }

    @ParameterizedTest
    @CsvSource({
        "成市监罚〔2026〕123号,成市监罚〔2026〕123号",
        "成市监罚(2026)123号,成市监罚〔2026〕123号",
        "成公(食药环)立字〔2026〕12号,成公（食药环）立字〔2026〕12号",
        "成检锦通立〔2026〕3号,成检锦通立〔2026〕3号"
    })
    void storesAnAdministrativeNumberWithHexagonalBrackets(String written, String stored) {
        assertThat(DocumentNumber.administrative(written)).isEqualTo(new Valid(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123号", "成市监罚2026-123", "〔2026〕123号"})
    void takesAnUnusualAdministrativeNumberWithAWarning(String written) {
        assertThat(DocumentNumber.administrative(written)).isInstanceOf(Doubtful.class);
    }
}
