package org.ipcase.referral.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ipcase.platform.record.RecordSummary;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over that the receiver has not answered.
 *
 * @param what {@code FILE} or {@code GOODS}
 * @param stage {@code SENT} (nothing proves that it arrived), {@code DELIVERED} or {@code READ}
 * @param from id of the office that owns it until acceptance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverView(
        String what,
        String stage,
        String from,
        String to,
        Instant since,
        String referralId,
        String number,
        String title,
        String state,
        @Nullable Instant due) {

    static Optional<HandoverView> file(RecordSummary referral) {
        return of("FILE", "handover", referral);
    }

    static Optional<HandoverView> goods(RecordSummary referral) {
        return of("GOODS", "goodsHandover", referral);
    }

    private static Optional<HandoverView> of(String what, String field, RecordSummary referral) {
        Map<String, String> fields = referral.fields();
        var stage = fields.get(field);
        var from = fields.get(field + "From");
        var to = fields.get(field + "To");
        var since = fields.get(field + "Since");
        return stage == null || from == null || to == null || since == null
                ? Optional.empty()
                : Optional.of(
                        new HandoverView(
                                what,
                                stage,
                                from,
                                to,
                                Instant.parse(since),
                                referral.id(),
                                referral.number(),
                                referral.title(),
                                referral.state(),
                                referral.due()));
    }
}
