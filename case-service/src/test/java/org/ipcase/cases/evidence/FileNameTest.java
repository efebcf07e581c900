package org.ipcase.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "照片.jpg, 照片.jpg",
        "../../etc/passwd, passwd",
        "C:\\Users\\a\\证据 1.pdf, 证据 1.pdf",
        ".htaccess, htaccess",
        "a\"b<c>.txt, abc.txt",
        "'   ', file"
    })
    void keepsTheNameAndDropsWhatMisleads(String uploaded, String kept) {
        assertThat(FileName.clean(uploaded)).isEqualTo(kept);
    }

    @Test
    void dropsControlCharactersAndMarksOfReadingDirection() {
        assertThat(FileName.clean("photo\u202Egpj.exe\r\n\u0000")).isEqualTo("photogpj.exe");
    }

    @Test
    void shortensInTheMiddleSoThatTheEndStillSaysWhatItIs() {
        var kept = FileName.clean("长".repeat(300) + ".pdf");
        assertThat(kept).hasSize(120).endsWith("长.pdf");
    }

    @Test
    void namesTheNameless() {
        assertThat(FileName.clean(null)).isEqualTo("file");
    }
}
