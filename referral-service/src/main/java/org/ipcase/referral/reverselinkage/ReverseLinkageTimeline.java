package org.ipcase.referral.reverselinkage;

import java.util.Map;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.FollowedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.LinkageOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.MatterReportedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.MatterTransferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionAnswered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionSignedFor;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionWasIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewEnded;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewExtended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewRegistered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewResumed;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewSuspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.SuperiorNotified;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.TimeExcluded;

/** What of each event the timeline shows (办理过程). */
final class ReverseLinkageTimeline {
    private ReverseLinkageTimeline() {}

    static Map<String, String> facts(ReverseLinkageEvent event) {
        return switch (event) {
            case LinkageOpened(var matter) ->
                    Map.of(
                            "documentNumber", matter.nonProsecution().documentNumber(),
                            "decidedOn", matter.nonProsecution().decidedOn().toString());
            case MatterTransferred(var transfer) -> Map.of("late", String.valueOf(transfer.late()));
            case ReviewRegistered _ -> Map.of();
            case TimeExcluded(var procuratorate, var clock) ->
                    Map.of("procuratorate", procuratorate, "due", clock.lastDay().toString());
            case ReviewExtended(var days, var document, var clock) ->
                    Map.of(
                            "days", String.valueOf(days),
                            "documentNumber", document,
                            "due", clock.lastDay().toString());
            case ReviewSuspended(var suspension, _) ->
                    Map.of(
                            "ground", suspension.ground().name(),
                            "documentNumber", suspension.documentNumber());
            case ReviewResumed(_, var reason, var clock) ->
                    Map.of("reason", reason, "due", clock.lastDay().toString());
            case MatterReportedUp(var report, var to) ->
                    Map.of("reasons", report.reasons(), "to", to.office().name());
            case OpinionWasIssued(var opinion) ->
                    Map.of(
                            "documentNumber", opinion.content().documentNumber(),
                            "agency", opinion.agency().name(),
                            "replyBy", opinion.reply().lastDay().toString());
            case ReviewEnded(var ending) ->
                    Map.of(
                            "documentNumber", ending.documentNumber(),
                            "reasons", ending.reasons());
            case OpinionSignedFor(var receipt) -> Map.of("by", receipt.by());
            case OpinionAnswered(var answer) ->
                    Map.of(
                            "outcome", answer.result().name(),
                            "late", String.valueOf(answer.late()));
            case SuperiorNotified(var told) -> Map.of("superior", told.superior().name());
            case FollowedUp(var note) -> Map.of("note", note.text());
        };
    }
}
