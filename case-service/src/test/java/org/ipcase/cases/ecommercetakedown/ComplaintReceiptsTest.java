package org.ipcase.cases.ecommercetakedown;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.cases.procedure.Persons;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A receipt is genuine when its digest is that of its content. */
class ComplaintReceiptsTest {
    @Tag("ECN-05")
    @Test
    void theDigestChangesWithEachPartOfTheReceipt() {
        var at = Persons.on("2026-06-01");
        var digest = ComplaintReceipts.digest("SC-CP-2026-000001", "mr-510100", at);
        assertThat(digest)
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(ComplaintReceipts.digest("SC-CP-2026-000002", "mr-510100", at))
                .isNotEqualTo(ComplaintReceipts.digest("SC-CP-2026-000001", "mr-510700", at))
                .isNotEqualTo(
                        ComplaintReceipts.digest(
                                "SC-CP-2026-000001", "mr-510100", at.plusMillis(1)));
    }
}
