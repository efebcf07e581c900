package org.ipcase.platform.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Index;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over that the receiver has not answered.
 *
 * @param what {@code FILE} and {@code GOODS} of a referral, {@code CASE}, {@code COMPLAINT}
 * @param stage {@code SENT} (nothing proves that it arrived), {@code DELIVERED} or {@code READ}
 * @param from id of the office that owns it until acceptance
 * @param resource of the record that keeps the ledger: {@code referrals}
 * @param due when the first thing that is waited for is late
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverView(
        String what,
        String stage,
        String from,
        String to,
        Instant since,
        String resource,
        RecordId id,
        String number,
        String title,
        String state,
        @Nullable Instant due) {

    /** Of a hand-over that was sent; one that is only prepared concerns nobody else yet. */
    static Optional<HandoverView> of(
            String what, Handover open, String resource, RecordId id, Index index) {
        return open.sentAt()
                .map(since ->
                        new HandoverView(
                                what,
                                open.stage().name(),
                                open.terms().from(),
                                open.terms().to(),
                                since,
                                resource,
                                id,
                                index.number(),
                                index.title(),
                                index.state(),
                                index.tasks().stream()
                                        .map(Index.Task::due)
                                        .min(Instant::compareTo)
                                        .orElse(null)));
    }
}
