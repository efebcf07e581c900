package org.ipcase.mediation.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.confirmation.domain.Jurisdiction.Connection;
import org.ipcase.mediation.confirmation.domain.Jurisdiction.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-16")
class JurisdictionTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-10");
    private final Jurisdiction jurisdiction =
            new Jurisdiction(CompetentCourts.standard(), AgencyDirectory.shipped());

    private List<Option> options(RightKind right, Circumstance... circumstances) {
        return jurisdiction.options(
                Petitions.dispute(right, null, false), Set.of(circumstances), DAY);
    }

    @Test
    @Tag("CRT-04")
    void technicalRightsGoToTheIntermediateCourtsOfBothProvinces() {
        assertThat(options(RightKind.SOFTWARE))
                .extracting(Option::court)
                .containsExactly("ct-510100", "ct-500000-1");
        assertThat(options(RightKind.SOFTWARE).getFirst().rule()).isEqualTo("MED-16, CRT-04");
        assertThat(options(RightKind.TRADE_SECRET, Circumstance.TECHNICAL_SECRET))
                .extracting(Option::court)
                .containsExactly("ct-510100", "ct-500000-1");
    }

    @Test
    @Tag("CRT-06")
    void aTrademarkGoesToTheBasicCourtOfADomicile() {
        assertThat(options(RightKind.TRADEMARK))
                .extracting(Option::court)
                .contains("ct-500103")
                .doesNotContain("ct-500000-1");
    }

    @Test
    @Tag("CRT-05")
    void aDesignAndAWellKnownMarkGoToAnIntermediateCourt() {
        for (var options :
                List.of(
                        options(RightKind.DESIGN),
                        options(RightKind.TRADEMARK, Circumstance.WELL_KNOWN_MARK))) {
            assertThat(options).extracting(Option::court).contains("ct-510100");
            assertThat(options).extracting(Option::court).doesNotContain("ct-500103");
        }
    }

    @Test
    void theCourtThatInvitedTheBodyIsTheOnlyOne() {
        var options =
                jurisdiction.options(
                        Petitions.dispute(RightKind.SOFTWARE, "ct-500103", false), Set.of(), DAY);

        assertThat(options)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.court()).isEqualTo("ct-500103");
                    assertThat(it.connection()).isEqualTo(Connection.INVITING_COURT);
                });
    }

    @Test
    void eachOptionSaysWhy() {
        assertThat(options(RightKind.SOFTWARE))
                .allSatisfy(it -> {
                    assertThat(it.because().zh()).contains("住所地");
                    assertThat(it.because().en()).startsWith("Domicile of");
                    assertThat(it.source()).startsWith("民事诉讼法 第205条");
                });
    }
}
