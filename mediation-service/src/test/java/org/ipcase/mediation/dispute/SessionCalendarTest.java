package org.ipcase.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.FRIDAY;
import static org.ipcase.mediation.dispute.domain.Case.TUESDAY;
import static org.ipcase.mediation.dispute.domain.Case.schedule;
import static org.ipcase.mediation.dispute.domain.Case.untilAssigned;

import biweekly.Biweekly;
import java.time.Duration;
import org.ipcase.mediation.dispute.domain.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SessionCalendarTest {
    private static final String FILE = file();

    private static String file() {
        var dossier = Given.after(untilAssigned()).and(schedule()).dossier();
        return SessionCalendar.of(dossier, dossier.sessions().getFirst(), TUESDAY);
    }

    @Test
    void aCalendarReadsTimeAndPlaceAndIsRemindedADayBefore() {
        var event = Biweekly.parse(FILE).first().getEvents().getFirst();

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(FRIDAY);
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(FRIDAY.plus(Duration.ofHours(2)));
        assertThat(event.getLocation().getValue()).isEqualTo("成都市高新区调解室");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(event.getSummary().getValue()).isEqualTo("调解会 SC-MD-2026-000001");
    }

    @Test
    @Tag("MED-23")
    void theFileThatLeavesThePlatformNamesNeitherPartiesNorDispute() {
        assertThat(FILE).doesNotContain("锦栖", "澜江", "软件", "赔偿");
    }
}
