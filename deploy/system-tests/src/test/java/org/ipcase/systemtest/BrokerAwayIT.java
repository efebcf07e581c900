package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.TypicalCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without the broker commands succeed, and what they tell is delivered when it is back. */
class BrokerAwayIT {
    private final RunningStack stack = RunningStack.get();

    @AfterEach
    void restore() {
        stack.restore();
    }

    @Test
    void commandsSucceedAndAreDeliveredWhenItIsBack() {
        var holder = stack.platform().as("holder");
        var officer = stack.platform().as("officer-chengdu");
        signedIn(holder);
        signedIn(officer);
        stack.kill("broker");

        var complaint =
                holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of())).expect(201);
        var path = "/api/complaints/" + complaint.id();
        officer.post(path + "/accept", Map.of()).expect(200);
        var caseId =
                officer.post(path + "/file-case", OfficeWork.filing()).expect(200).text("/caseId");
        officer.post("/api/cases/" + caseId + "/change-amounts", OfficeWork.amountsToRefer())
                .expect(200);
        assertThat(officer.get("/api/referrals?caseId=" + caseId).expect(200).each("/items"))
                .as("nobody can have been told")
                .isEmpty();

        stack.restore();

        Eventually.see(
                () -> officer.get("/api/cases/" + caseId),
                it -> !it.text("/referral/id").isEmpty(),
                "the referral in the case",
                Duration.ofMinutes(2));
        assertThat(officer.get("/api/referrals?caseId=" + caseId).expect(200).each("/items"))
                .hasSize(1);
    }

    private static void signedIn(Person person) {
        Eventually.see(() -> person.get("/api/complaints?limit=1"), Reply::ok, "a list");
    }
}
