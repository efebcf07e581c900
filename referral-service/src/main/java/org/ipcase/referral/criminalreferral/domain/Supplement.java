package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The missing papers as supplied (补正): REF-10, PSB art. 180(2).
 *
 * @param late whether the agency's three days had passed
 */
public record Supplement(
        List<Attachment> attachments, Optional<String> note, Instant at, boolean late) {
    public Supplement {
        attachments = List.copyOf(attachments);
    }

    /** What the police found missing (补正通知书), asked for once. */
    public record Request(List<String> items, String by, Instant at) {
        public Request {
            items = List.copyOf(items);
        }
    }
}
