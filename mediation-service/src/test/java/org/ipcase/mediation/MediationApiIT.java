package org.ipcase.mediation;

import java.util.Set;
import org.ipcase.platform.examples.DocumentedExamples;
import org.junit.jupiter.api.Test;

/** What the service says of its commands is true: listed, shown by examples, read as shown. */
class MediationApiIT extends RunningService {
    /** Design.md §7, the rows of this service. */
    private static final String DESIGNED =
            """
            /api/committees: suspend, quality
            /api/mediators: propose-grade, suspend
            /api/mediations: accept, decline, assign-mediators, choose-mediators, challenge-mediator, schedule-session, record-session, suspend, resume, reach-agreement, sign, fail, refuse, withdraw
            /api/performances: record-performance
            /api/confirmations: accept, decline, confirm, dismiss, withdraw
            /api/entrustments: accept, decline, return
            """;

    private DocumentedExamples examples() {
        return new DocumentedExamples(
                get(null, "/api/mediation/openapi.json").json(),
                (account, path, body) -> post(account, path, body).status());
    }

    @Test
    void describesWhatTheDesignLists() {
        examples().describe(DocumentedExamples.commands(DESIGNED), Set.of());
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
