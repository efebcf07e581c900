package org.ipcase.cases;

import java.util.Set;
import org.ipcase.platform.examples.DocumentedExamples;
import org.junit.jupiter.api.Test;

/** What the service says of its commands is true: listed, shown by examples, read as shown. */
class CaseApiIT {
    /** Design.md §7, the rows of this service. */
    private static final String DESIGNED =
            """
            /api/complaints: accept, reject, request-supplement, supplement, transfer, withdraw, file-case, decline-filing, request-mediation
            /api/cases: approve-filing, record-measure, change-amounts, suspend, resume, conclude-investigation, submit-review, pass-review, return-review, serve-notice, waive-hearing, request-hearing, hold-hearing, decide, serve-decision, publish, withdraw-publication, close, request-referral, share, transfer
            /api/cases: timeline, clocks, proof, documents
            /api/evidence: hand-over, confirm-hand-over, review, content, custody, package
            /api/assistance-requests: receive, answer, decline, extend-notice, withdraw
            """;

    /**
     * Not there under that name: the screening asks for a referral by itself (REQ-01), so nobody
     * orders one; review and package belong to the exchange of evidence between provinces.
     */
    private static final Set<String> OWED =
            Set.of(
                    "/api/cases/{id}/request-referral",
                    "/api/evidence/{id}/review",
                    "/api/evidence/{id}/package");

    private final RunningService service = RunningService.shared();
    private final DocumentedExamples examples =
            new DocumentedExamples(
                    service.get("holder", "/api/case/openapi.json").expect(200).body(),
                    (account, path, body) -> service.post(account, path, body).status());

    @Test
    void describesWhatTheDesignLists() {
        examples.describe(DocumentedExamples.commands(DESIGNED), OWED);
    }

    @Test
    void showsEveryCommandAndNoOther() {
        examples.showEveryCommand();
        examples.showOnlyCommandsThatAreThere();
    }

    @Test
    void readsEveryExample() {
        examples.areRead();
    }
}
