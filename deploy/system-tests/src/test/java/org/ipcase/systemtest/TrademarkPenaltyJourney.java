package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.journeys.PenaltyJourney;
import org.ipcase.journeys.PrintingNarrator;
import org.junit.jupiter.api.Test;

/** A trademark penalty from intake to archive, with hearing and publication (domain.md 1.3). */
class TrademarkPenaltyJourney {
    private final RunningStack stack = RunningStack.get();

    @Test
    void aComplaintBecomesAPublishedPenaltyAndAnArchivedFile() {
        var platform = stack.platform();

        var id = new PenaltyJourney(platform, new PrintingNarrator(System.out)).play();

        var officer = platform.as("officer-chengdu");
        var archived = officer.get("/api/cases/" + id).expect(200).expectState("ARCHIVED");
        assertThat(archived.text("/aftermath/left")).isEqualTo("0.00");
        var published = officer.get("/api/public/decisions/" + id).expect(200);
        assertThat(published.text("/documentNumber")).isEqualTo("成市监罚〔2026〕88号");
        assertThat(published.text()).doesNotContain("38600", "李文");
        var papers = officer.get("/api/cases/" + id + "/documents").expect(200);
        assertThat(papers.text()).contains("行政处罚决定书", "集体讨论记录", "AUXILIARY");
        platform.as("holder-cq").get("/api/cases/" + id).expect(404);
    }
}
