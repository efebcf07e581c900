package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.journeys.Journey1;
import org.ipcase.journeys.PrintingNarrator;
import org.ipcase.journeys.client.Eventually;
import org.junit.jupiter.api.Test;

/** Design.md §11.1, to the judgment. */
class CounterfeitLiquorJourney {
    private final RunningStack stack = RunningStack.get();

    @Test
    void aComplaintBecomesACaseAndThenACriminalReferral() {
        var platform = stack.platform();

        var trace = new Journey1(platform, new PrintingNarrator(System.out)).play();

        var theCase = platform.as("officer-chengdu").get("/api/cases/" + trace.caseId());
        assertThat(theCase.text("/complaintId")).isEqualTo(trace.complaintId());
        assertThat(theCase.text("/referral/id")).isEqualTo(trace.referralId());
        var referral =
                platform.as("police-chengdu")
                        .get("/api/referrals/" + trace.referralId())
                        .expect(200);
        assertThat(referral.text("/caseId")).isEqualTo(trace.caseId());
        assertThat(referral.text("/decision/kind")).isEqualTo("FILED");
        assertThat(referral.state()).isEqualTo("JUDGMENT");
        assertThat(theCase.state()).isEqualTo("CLOSED");
    }

    @Test
    void strangersSeeNothingOfIt() {
        var platform = stack.platform();
        var trace = new Journey1(platform, org.ipcase.journeys.Narrator.silent()).play();

        for (var stranger : new String[] {"holder-cq", "officer-yuzhong", "mediator-chengdu"}) {
            var person = platform.as(stranger);
            person.get("/api/complaints/" + trace.complaintId()).expect(404);
            person.get("/api/cases/" + trace.caseId()).expect(404);
            person.get("/api/referrals/" + trace.referralId()).expect(404);
        }
        platform.asNobody().get("/api/cases/" + trace.caseId()).expect(401);
        Eventually.see(
                () -> platform.as("supervisor-sichuan").get("/api/cases/" + trace.caseId()),
                reply -> reply.status() == 200,
                "the case, for the provincial supervisor");
    }
}
