package org.ipcase.referral.reverselinkage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipcase.kernel.event.referral.LinkageEvent;
import org.ipcase.kernel.event.referral.LinkageEvent.ReverseLinkageAnswered;
import org.ipcase.kernel.event.referral.LinkageEvent.ReverseLinkageOverdue;
import org.ipcase.kernel.event.referral.LinkageEvent.ReverseLinkageReceived;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.reverselinkage.domain.Opinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
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

/**
 * What of a reverse linkage the others are told: from the opinion on; the review before it is the
 * procuratorate's own business.
 */
final class ReverseLinkageContracts {
    private ReverseLinkageContracts() {}

    static List<Fact> facts(RecordId id, ReverseLinkageEvent event, ReverseLinkage after) {
        return told(id, event, after).stream()
                .map(it ->
                        new Fact(
                                ReferralEvent.TOPIC,
                                it.type(),
                                1,
                                Objects.requireNonNullElse(it.caseId(), id),
                                it))
                .toList();
    }

    private static Optional<LinkageEvent> told(
            RecordId id, ReverseLinkageEvent event, ReverseLinkage after) {
        return switch (event) {
            case OpinionWasIssued _ -> Optional.of(received(id, with(after)));
            case OpinionAnswered(var answer) -> Optional.of(answered(id, with(after), answer));
            case SuperiorNotified(var told) -> Optional.of(overdue(id, with(after), told));
            case LinkageOpened _,
                    MatterTransferred _,
                    ReviewRegistered _,
                    TimeExcluded _,
                    ReviewExtended _,
                    ReviewSuspended _,
                    ReviewResumed _,
                    MatterReportedUp _,
                    ReviewEnded _,
                    OpinionSignedFor _,
                    FollowedUp _ ->
                    Optional.empty();
        };
    }

    private static LinkageEvent received(RecordId id, WithAgency linkage) {
        var matter = linkage.matter();
        var opinion = linkage.opinion();
        return new ReverseLinkageReceived(
                id,
                matter.number(),
                matter.procuratorate().office().id(),
                opinion.agency().id(),
                matter.origin().caseId().orElse(null),
                matter.origin().referral().orElse(null),
                matter.region(),
                opinion.content().documentNumber(),
                matter.crime().code(),
                matter.right().kind().name(),
                matter.right().title(),
                matter.subjects(),
                opinion.content().facts(),
                opinion.content().opinion(),
                opinion.content().issuedAt(),
                opinion.reply().lastDay());
    }

    private static LinkageEvent answered(RecordId id, WithAgency linkage, Opinion.Answer answer) {
        var matter = linkage.matter();
        return new ReverseLinkageAnswered(
                id,
                matter.number(),
                matter.procuratorate().office().id(),
                linkage.opinion().agency().id(),
                matter.origin().caseId().orElse(null),
                answer.result().name(),
                answer.documentNumber().orElse(null),
                answer.at(),
                answer.late());
    }

    private static LinkageEvent overdue(
            RecordId id, WithAgency linkage, Opinion.SuperiorTold told) {
        var matter = linkage.matter();
        return new ReverseLinkageOverdue(
                id,
                matter.number(),
                matter.procuratorate().office().id(),
                linkage.opinion().agency().id(),
                matter.origin().caseId().orElse(null),
                told.superior().id(),
                linkage.opinion().reply().lastDay(),
                told.at());
    }

    private static WithAgency with(ReverseLinkage after) {
        if (after instanceof WithAgency with) {
            return with;
        }
        throw new IllegalStateException("Expected an opinion, but it is " + after.stateName());
    }
}
