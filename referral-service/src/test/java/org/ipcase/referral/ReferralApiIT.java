package org.ipcase.referral;

import java.util.Set;
import org.ipcase.platform.examples.DocumentedExamples;
import org.junit.jupiter.api.Test;

/** What the service says of its commands is true: listed, shown by examples, read as shown. */
class ReferralApiIT extends RunningService {
    /** Design.md §7, the rows of this service. */
    private static final String DESIGNED =
            """
            /api/referrals: submit-report, approve, refuse, send, acknowledge, request-supplement, supplement, forward, not-police-matter, file, decline-filing, hand-over-goods, request-reconsideration, decide-reconsideration, request-supervision, demand-reasons, give-reasons, accept-reasons, order-filing, record-prosecution, record-non-prosecution, record-judgment
            /api/dual-reports: accept, assign
            /api/reverse-linkages: receive, answer
            """;

    private DocumentedExamples examples() {
        return new DocumentedExamples(
                get("auditor", "/api/referral/openapi.json").json(),
                (account, path, body) -> post(account, path, body).status());
    }

    @Test
    void describesWhatTheDesignLists() {
        // The court records its judgment on its own case (/api/court-cases).
        examples()
                .describe(
                        DocumentedExamples.commands(DESIGNED),
                        Set.of("/api/referrals/{id}/record-judgment"));
    }

    @Test
    void showsEveryCommandAndNoOther() {
        examples().showEveryCommand();
        examples().showOnlyCommandsThatAreThere();
    }

    @Test
    void readsEveryExample() {
        examples().areRead();
    }
}
