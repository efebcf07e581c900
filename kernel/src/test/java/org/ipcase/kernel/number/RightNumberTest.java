package org.ipcase.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcase.kernel.number.NumberCheck.Doubtful;
import org.ipcase.kernel.number.NumberCheck.Valid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightNumberTest {
    @ParameterizedTest
    @CsvSource({
        "TRADEMARK,12345678,12345678",
        "TRADEMARK,第12345678号,12345678",
        "TRADEMARK,12345678a,12345678A",
        "TRADEMARK,G1234567,G1234567",
        "COPYRIGHT,川作登字-2023-F-00012345,川作登字-2023-F-00012345",
        "COPYRIGHT,国作登字-2021-F-00123456,国作登字-2021-F-00123456",
        "SOFTWARE,2023sr0123456,2023SR0123456",
        "SOFTWARE,软著登字第1234567号,软著登字第1234567号",
        "PLANT_VARIETY,CNA20090123.4,CNA20090123.4",
        "PLANT_VARIETY,CNA20191000123,CNA20191000123",
        "PLANT_VARIETY,20190012,20190012",
        "GEOGRAPHICAL_INDICATION,AGI01234,AGI01234",
        "LAYOUT_DESIGN,BS.185012345,BS.185012345",
        "SPECIAL_SIGN,T2020001,T2020001"
    })
    void acceptsTheUsualForms(RightKind kind, String written, String stored) {
        assertThat(kind.check(written)).isEqualTo(new Valid(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "TRADEMARK,123456789",
        "TRADEMARK,ABC",
        "COPYRIGHT,川作登字2023F00012345",
        "SOFTWARE,SR0123456",
        "PLANT_VARIETY,CNA12",
        "GEOGRAPHICAL_INDICATION,XYZ",
        "LAYOUT_DESIGN,185",
        "TRADE_SECRET,1"
    })
    void takesAnUnusualFormWithAWarning(RightKind kind, String written) {
        assertThat(kind.check(written)).isInstanceOf(Doubtful.class);
    }

    @ParameterizedTest
    @CsvSource({"T2023-123456,true", "P2023-12345,true", "X2023-123456,false"})
    void knowsACustomsRecord(String written, boolean usual) {
        assertThat(RightNumber.customsRecord(written) instanceof Valid).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID,11010519491231002X,true",
        "RESIDENT_ID,110105194912310021,false",
        "PASSPORT,E12345678,true",
        "TAIWAN_PERMIT,?,true"
    })
    void onlyAResidentIdIsRefused(IdDocument type, String number, boolean accepted) {
        assertThat(type.check(number, LocalDate.of(2026, 6, 15)).accepted()).isEqualTo(accepted);
    }
}
