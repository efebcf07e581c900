package org.ipcase.journeys.bench;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.TypicalCase;

/** What one client does over and over: complaint, accept, file-case, change-amounts. */
final class CaseWork {
    private static final Map<String, Object> FILING =
            Map.of(
                    "officers",
                    List.of(
                            Map.of("name", "周明", "certificate", "川A-2021-0451"),
                            Map.of("name", "何婷", "certificate", "川A-2019-0873")),
                    "violation",
                    "涉嫌销售侵犯注册商标专用权的商品");

    private static final Map<String, Object> AMOUNTS =
            Map.of(
                    "amounts",
                    Map.of("goodsValue", "186400.00", "salesAmount", "50400.00"),
                    "suspectedCrimes",
                    List.of("C214"),
                    "reason",
                    "清点库存");

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
                        .timed("file-case", () -> officer.post(path + "/file-case", FILING))
                        .expect(200)
                        .text("/caseId");
        latencies
                .timed(
                        "change-amounts",
                        () -> officer.post("/api/cases/" + caseId + "/change-amounts", AMOUNTS))
                .expect(200);
        return caseId;
    }
}
