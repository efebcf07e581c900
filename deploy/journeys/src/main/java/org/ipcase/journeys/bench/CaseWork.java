package org.ipcase.journeys.bench;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.TypicalCase;

/** What one client does over and over: complaint, accept, file-case, change-amounts. */
final class CaseWork {
    private final Person holder;
    private final Person officer;
    private final Latencies latencies;

    CaseWork(Platform platform, Latencies latencies) {
        this.holder = platform.as("holder");
        this.officer = platform.as("officer-chengdu");
        this.latencies = latencies;
    }

    /**
     * @return the case's id; its referral was asked for a moment ago
     */
    String once() {
        var complaint =
                latencies
                        .timed(
                                "file complaint",
                                () ->
                                        holder.post(
                                                "/api/complaints",
                                                TypicalCase.LIQUOR.complaint(List.of())))
                        .expect(201)
                        .id();
        var path = "/api/complaints/" + complaint;
        latencies.timed("accept", () -> officer.post(path + "/accept", Map.of())).expect(200);
        var caseId =
                latencies
                        .timed(
                                "file-case",
                                () -> officer.post(path + "/file-case", OfficeWork.filing()))
                        .expect(200)
                        .text("/caseId");
        latencies
                .timed(
                        "change-amounts",
                        () ->
                                officer.post(
                                        "/api/cases/" + caseId + "/change-amounts",
                                        OfficeWork.amountsToRefer()))
                .expect(200);
        return caseId;
    }
}
