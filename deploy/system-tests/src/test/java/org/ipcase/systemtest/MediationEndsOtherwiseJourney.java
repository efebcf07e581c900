package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.TypicalCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mediation that is refused or fails: the complaint beside it goes the administrative way. */
class MediationEndsOtherwiseJourney {
    private final Platform platform = RunningStack.get().platform();

    @Test
    @Tag("MED-02")
    void aRefusalEndsTheMediationAndTheComplaintIsFiledAsACase() {
        var complaint = complaintInMediation();
        var mediation = mediationOf(complaint);

        var refused =
                platform.as("director-chengdu")
                        .post(mediation + "/refuse", Map.of("by", "RESPONDENT"))
                        .expect(200)
                        .expectState("REFUSED");

        assertThat(routes(refused)).contains("ADMINISTRATIVE");
        goesTheAdministrativeWay(complaint, "REFUSED");
    }

    @Test
    @Tag("MED-10")
    void aFailureTellsTheNextRoutesAndTheComplaintIsFiledAsACase() {
        var complaint = complaintInMediation();
        var mediation = mediationOf(complaint);
        var director = platform.as("director-chengdu");
        director.post(mediation + "/accept", Map.of()).expect(200);

        var failed =
                director.post(mediation + "/fail", Map.of("reason", "对方经多次联系未回应"))
                        .expect(200)
                        .expectState("FAILED");

        assertThat(routes(failed)).containsExactly("ARBITRATION", "ADMINISTRATIVE", "COURT");
        goesTheAdministrativeWay(complaint, "FAILED");
    }

    private static List<String> routes(Reply reply) {
        return reply.each("/nextRoutes").map(it -> it.at("/name").asString()).toList();
    }

    private String complaintInMediation() {
        var holder = platform.as("holder");
        var path =
                "/api/complaints/"
                        + holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of()))
                                .expect(201)
                                .id();
        platform.as("officer-chengdu").post(path + "/accept", Map.of()).expect(200);
        holder.post(path + "/request-mediation", Map.of("note", "愿意调解")).expect(200);
        return path;
    }

    private String mediationOf(String complaint) {
        var shown =
                Eventually.see(
                        () -> platform.as("holder").get(complaint),
                        it -> !it.text("/mediation/number").isEmpty(),
                        "the mediation in the complaint");
        return "/api/mediations/" + shown.text("/mediation/id");
    }

    private void goesTheAdministrativeWay(String complaint, String state) {
        var officer = platform.as("officer-chengdu");
        Eventually.see(
                () -> officer.get(complaint),
                it -> it.text("/mediation/state").equals(state) && it.state().equals("ACCEPTED"),
                "the end of the mediation in the complaint");
        assertThat(
                        officer.get(complaint)
                                .action("file-case")
                                .orElseThrow()
                                .at("/allowed")
                                .asBoolean())
                .isTrue();
    }
}
