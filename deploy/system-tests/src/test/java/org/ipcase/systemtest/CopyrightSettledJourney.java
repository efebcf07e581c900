package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.Journey2;
import org.ipcase.journeys.Journey2AtCourt;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.PrintingNarrator;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.typical.TypicalCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Design.md §11.2: agreement, confirmation, performance; and the ways on which it ends otherwise.
 */
class CopyrightSettledJourney {
    private final RunningStack stack = RunningStack.get();

    @Test
    void aDisputeBecomesAConfirmedAgreementThatIsPerformed() {
        var platform = stack.platform();

        var id = new Journey2(platform, new PrintingNarrator(System.out)).play();

        var agreed = platform.as("holder-cq").get("/api/mediations/" + id).expect(200);
        assertThat(agreed.each("/agreement/signatures").map(it -> it.at("/as").asString()))
                .containsExactlyInAnyOrder("APPLICANT", "RESPONDENT", "MEDIATOR", "COMMITTEE");
        platform.as("officer-chengdu").get("/api/mediations/" + id).expect(404);
    }

    /** The second instalment is due in twenty days: the service lives the day after. */
    @Test
    @Tag("MED-14")
    @Tag("MED-21")
    void theSecondInstalmentIsNotPaidAndTheConfirmedAgreementIsEnforced() {
        var platform = stack.platform();
        var id = new Journey2(platform, Narrator.silent()).play();

        stack.live("mediation-service", Duration.ofDays(21));
        try {
            new Journey2AtCourt(platform, new PrintingNarrator(System.out)).enforce(id);
        } finally {
            stack.live("mediation-service", Duration.ZERO);
        }
    }

    @Test
    void anOwnershipClauseIsRefusedForConfirmationAndSaysWhy() {
        var platform = stack.platform();
        var id = new Journey2(platform, Narrator.silent()).settle(true);

        var refused = new Journey2AtCourt(platform, Narrator.silent()).refusedForOwnership(id);

        assertThat(refused.text("/rule")).isEqualTo("MED-17");
        assertThat(refused.text("/source")).contains("民诉法解释 第355条");
    }

    @Test
    void aComplaintShowsHowFarItsMediationIsAndNothingOfItsContent() {
        var platform = stack.platform();
        var holder = platform.as("holder");
        var path =
                "/api/complaints/"
                        + holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of()))
                                .expect(201)
                                .id();
        platform.as("officer-chengdu").post(path + "/accept", Map.of()).expect(200);

        holder.post(path + "/request-mediation", Map.of("note", "愿意调解")).expect(200);

        var shown =
                Eventually.see(
                        () -> holder.get(path),
                        it -> !it.text("/mediation/number").isEmpty(),
                        "the mediation's number in the complaint");
        var mediation = shown.text("/mediation/id");
        platform.as("director-chengdu")
                .post("/api/mediations/" + mediation + "/accept", Map.of())
                .expect(200);
        var accepted =
                Eventually.see(
                        () -> platform.as("officer-chengdu").get(path),
                        it -> it.text("/mediation/state").equals("ACCEPTED"),
                        "the mediation's new state in the complaint");
        assertThat(accepted.body().at("/mediation").propertyNames())
                .containsExactlyInAnyOrder("id", "number", "state");
    }
}
