package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.HearingFile;
import org.ipcase.cases.casefile.domain.HearingFile.Hearing;
import org.jspecify.annotations.Nullable;

/** What the party said and how it was heard, for the office (陈述申辩、听证、集体讨论). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HearingView(
        List<StatementView> statements,
        @Nullable SittingView hearing,
        @Nullable DiscussionView discussion) {

    record StatementView(String by, String content, LocalDate receivedOn, String review) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SittingView(
            LocalDate requestedOn,
            String by,
            @Nullable String presider,
            @Nullable Instant heldAt,
            @Nullable String place,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate endedOn,
            @Nullable String outcome,
            @Nullable String minutes,
            @Nullable String report) {
        static SittingView of(Hearing it) {
            var outcome = it.outcome();
            return new SittingView(
                    it.requestedOn(),
                    it.by(),
                    it.presider(),
                    it.heldAt(),
                    it.place(),
                    it.notifiedOn(),
                    it.endedOn(),
                    outcome == null ? null : outcome.name(),
                    it.minutes(),
                    it.report());
        }
    }

    record DiscussionView(
            LocalDate on, List<String> participants, String opinion, String document) {}

    static HearingView of(HearingFile it) {
        var hearing = it.hearing();
        var discussion = it.discussion();
        return new HearingView(
                it.statements().stream()
                        .map(one ->
                                new StatementView(
                                        one.by(), one.content(), one.receivedOn(), one.review()))
                        .toList(),
                hearing == null ? null : SittingView.of(hearing),
                discussion == null
                        ? null
                        : new DiscussionView(
                                discussion.on(),
                                discussion.participants(),
                                discussion.opinion(),
                                discussion.document()));
    }
}
