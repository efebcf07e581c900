package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.office.domain.Office;

/**
 * What the rights holder reported (报案材料), to both at the same moment.
 *
 * @param region place of the act, GB/T 2260
 */
public record Report(
        String number,
        Reporter reporter,
        Content content,
        String region,
        Recipients recipients,
        Instant at) {

    /** Who reported; the company's people share the report. */
    public record Reporter(String name, String sub, String agency) {}

    /**
     * @param evidenceIds files kept by the case service
     * @param linkedCase the administrative case on the same facts, as the reporter named it
     */
    public record Content(
            List<Named> suspects,
            RightKind rightKind,
            String rightTitle,
            Optional<Crime> crime,
            String facts,
            List<String> evidenceIds,
            Optional<LinkedCase> linkedCase) {
        public Content {
            suspects = List.copyOf(suspects);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    public record LinkedCase(RecordId id, Optional<String> number) {}

    /**
     * @param higherPolice who decides a review (上一级公安机关); empty if the directory knows none
     */
    public record Recipients(Office police, Optional<Office> higherPolice, Office procuratorate) {}

    /** A receipt (受案回执、收件回执). */
    public record Receipt(Office office, String number, Instant at) {}

    /** Two receipts, one time (DUAL-01, REQ-18). */
    public List<Receipt> receipts() {
        return List.of(
                new Receipt(recipients.police(), number + "-P", at),
                new Receipt(recipients.procuratorate(), number + "-J", at));
    }
}
