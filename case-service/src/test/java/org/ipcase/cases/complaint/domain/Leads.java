package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import org.ipcase.cases.People;
import org.ipcase.cases.complaint.domain.ComplaintCommand.OpenLead;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** Leads that the platform opens (平台登记的线索). */
final class Leads {
    private Leads() {}

    static Story opened(Origin.Kind kind, Instant receivedAt) {
        return Story.empty().given(lead(kind, receivedAt));
    }

    static OpenLead lead(Origin.Kind kind, Instant receivedAt) {
        var office = Story.filed().dossier().office();
        return new OpenLead(
                People.PLATFORM,
                receivedAt,
                "SC-CP-2026-000009",
                "ABCDEFGHJK",
                Story.submission(Intake.SELF_FOUND),
                Submitter.office(office),
                office,
                new Origin(kind, record(kind), "SC-CP-2026-000001", null, null),
                receivedAt);
    }

    private static @Nullable RecordId record(Origin.Kind kind) {
        return kind == Origin.Kind.IMPORT ? null : RecordId.derived("source");
    }
}
