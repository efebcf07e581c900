package org.ipcase.referral.reverselinkage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.office.OfficeView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.AnswerView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.EndedView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.NonProsecutionView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.NoteView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.OpinionView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.ReportedUpView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.SignedView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.SuperiorToldView;
import org.ipcase.referral.reverselinkage.ReverseLinkageParts.SuspensionView;
import org.ipcase.referral.reverselinkage.domain.Opinion;
import org.ipcase.referral.reverselinkage.domain.Opinion.FollowUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Reviewed;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Transferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
import org.ipcase.referral.reverselinkage.domain.Review;
import org.jspecify.annotations.Nullable;

/** A reverse linkage as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReverseLinkageView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        OfficeView procuratorate,
        @Nullable OfficeView agency,
        NonProsecutionView nonProsecution,
        CrimeNamed crime,
        List<Named> subjects,
        RightView right,
        String region,
        @Nullable RecordId caseId,
        @Nullable String caseNumber,
        @Nullable RecordId referralId,
        @Nullable Instant transferredAt,
        @Nullable Instant registeredAt,
        List<SuspensionView> suspensions,
        @Nullable ReportedUpView reportedUp,
        @Nullable OpinionView opinion,
        @Nullable EndedView ended,
        @Nullable SignedView receipt,
        @Nullable AnswerView answer,
        @Nullable SuperiorToldView superiorTold,
        List<NoteView> followUps) {

    record CrimeNamed(String code, Bilingual name) {}

    record RightView(String kind, String title) {}

    static ReverseLinkageView of(
            RecordId id,
            long revision,
            Opened linkage,
            List<AllowedAction> actions,
            List<LegalClock> clocks) {
        var matter = linkage.matter();
        var review =
                linkage instanceof Reviewed it
                        ? Optional.of(it.review())
                        : Optional.<Review>empty();
        var opinion =
                linkage instanceof WithAgency it
                        ? Optional.of(it.opinion())
                        : Optional.<Opinion>empty();
        var follow = opinion.map(Opinion::followUp).orElse(FollowUp.NONE);
        var transfer =
                linkage instanceof Transferred(_, var done)
                        ? Optional.of(done)
                        : review.map(Review::transfer);
        return new ReverseLinkageView(
                id,
                matter.number(),
                linkage.stateName(),
                revision,
                actions,
                ClockView.of(clocks),
                OfficeView.of(matter.procuratorate().office()),
                opinion.map(it -> OfficeView.of(it.agency())).orElse(null),
                NonProsecutionView.of(matter.nonProsecution()),
                new CrimeNamed(matter.crime().code(), matter.crime().title()),
                matter.subjects(),
                new RightView(matter.right().kind().name(), matter.right().title()),
                matter.region(),
                matter.origin().caseId().orElse(null),
                matter.origin().caseNumber().orElse(null),
                matter.origin().referral().orElse(null),
                transfer.map(Review.Transfer::at).orElse(null),
                review.map(Review::registeredAt).orElse(null),
                review.map(it -> it.suspensions().stream().map(SuspensionView::of).toList())
                        .orElse(List.of()),
                review.flatMap(Review::reportedUp).map(ReportedUpView::of).orElse(null),
                opinion.map(OpinionView::of).orElse(null),
                EndedView.in(linkage).orElse(null),
                follow.receipt().map(it -> new SignedView(it.by(), it.at())).orElse(null),
                AnswerView.in(linkage).orElse(null),
                follow.superiorTold().map(SuperiorToldView::of).orElse(null),
                follow.notes().stream().map(NoteView::of).toList());
    }
}
