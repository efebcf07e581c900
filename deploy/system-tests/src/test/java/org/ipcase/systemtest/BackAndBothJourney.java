package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.journeys.Journey4;
import org.ipcase.journeys.Journey5;
import org.ipcase.journeys.PrintingNarrator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Design.md §11.4 and §11.5. */
class BackAndBothJourney {
    private final RunningStack stack = RunningStack.get();

    @Test
    @Tag("REQ-12")
    @Tag("REV-07")
    void aNonProsecutionBecomesAPenaltyAndAReply() {
        var platform = stack.platform();

        var trace = new Journey4(platform, new PrintingNarrator(System.out)).play();

        var linkage = "/api/reverse-linkages/" + trace.linkageId();
        platform.as("supervisor-sichuan").get(linkage).expect(200).expectState("ANSWERED");
        platform.as("procurator-yuzhong").get(linkage).expect(404);
        platform.as("holder").get(linkage).expect(404);
        assertThat(platform.as("officer-chengdu").get("/api/cases/" + trace.caseId()).state())
                .isEqualTo("DECIDED");
    }

    @Test
    @Tag("REQ-18")
    @Tag("DUAL-01")
    void oneReportReachesBothAndIsSupervised() {
        var platform = stack.platform();

        var id = new Journey5(platform, new PrintingNarrator(System.out)).play();

        var path = "/api/dual-reports/" + id;
        platform.as("holder-cq").get(path).expect(404);
        platform.as("officer-chengdu").get(path).expect(404);
        assertThat(
                        platform.as("procurator-chengdu")
                                .get("/api/procuratorate/overview")
                                .expect(200)
                                .each("/figures")
                                .map(it -> it.at("/name").asString("")))
                .contains("unreferred", "overdue", "dualReports");
    }
}
