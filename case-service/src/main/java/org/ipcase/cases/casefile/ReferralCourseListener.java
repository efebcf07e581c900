package org.ipcase.cases.casefile;

import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordReferral;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralCourseEvent;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.CriminalCaseWithdrawn;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingOrdered;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingReasonsAccepted;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingReasonsDemanded;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingReasonsGiven;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.GoodsHandedOver;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.JudgmentRecorded;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.NonProsecutionDecided;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ProsecutionDecided;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReconsiderationRequested;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReconsiderationUpheld;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReferralAcceptedBack;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReferralDemanded;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReverseLinkageBegun;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.SupervisionRequested;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What became of a referral after the police had answered (移送后续): the case follows it the same day,
 * to the judgment or back to its own decision (REF-15, REF-25, REQ-11).
 */
@Configuration(proxyBeanMethods = false)
class ReferralCourseListener {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    ReferralCourseListener(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.cases = cases;
    }

    @Bean
    Reaction<ReferralAcceptedBack> whenReferralAcceptedBackMarkCase() {
        return on(ReferralAcceptedBack.TYPE, ReferralAcceptedBack.class);
    }

    @Bean
    Reaction<ReconsiderationRequested> whenReconsiderationRequestedMarkCase() {
        return on(ReconsiderationRequested.TYPE, ReconsiderationRequested.class);
    }

    @Bean
    Reaction<ReconsiderationUpheld> whenReconsiderationUpheldMarkCase() {
        return on(ReconsiderationUpheld.TYPE, ReconsiderationUpheld.class);
    }

    @Bean
    Reaction<SupervisionRequested> whenSupervisionRequestedMarkCase() {
        return on(SupervisionRequested.TYPE, SupervisionRequested.class);
    }

    @Bean
    Reaction<FilingReasonsDemanded> whenFilingReasonsDemandedMarkCase() {
        return on(FilingReasonsDemanded.TYPE, FilingReasonsDemanded.class);
    }

    @Bean
    Reaction<FilingReasonsGiven> whenFilingReasonsGivenMarkCase() {
        return on(FilingReasonsGiven.TYPE, FilingReasonsGiven.class);
    }

    @Bean
    Reaction<FilingReasonsAccepted> whenFilingReasonsAcceptedMarkCase() {
        return on(FilingReasonsAccepted.TYPE, FilingReasonsAccepted.class);
    }

    @Bean
    Reaction<FilingOrdered> whenFilingOrderedMarkCase() {
        return on(FilingOrdered.TYPE, FilingOrdered.class);
    }

    @Bean
    Reaction<GoodsHandedOver> whenGoodsHandedOverMarkCase() {
        return on(GoodsHandedOver.TYPE, GoodsHandedOver.class);
    }

    @Bean
    Reaction<CriminalCaseWithdrawn> whenCriminalCaseWithdrawnMarkCase() {
        return on(CriminalCaseWithdrawn.TYPE, CriminalCaseWithdrawn.class);
    }

    @Bean
    Reaction<ProsecutionDecided> whenProsecutionDecidedMarkCase() {
        return on(ProsecutionDecided.TYPE, ProsecutionDecided.class);
    }

    @Bean
    Reaction<NonProsecutionDecided> whenNonProsecutionDecidedMarkCase() {
        return on(NonProsecutionDecided.TYPE, NonProsecutionDecided.class);
    }

    @Bean
    Reaction<ReverseLinkageBegun> whenReverseLinkageBegunMarkCase() {
        return on(ReverseLinkageBegun.TYPE, ReverseLinkageBegun.class);
    }

    @Bean
    Reaction<JudgmentRecorded> whenJudgmentRecordedMarkCase() {
        return on(JudgmentRecorded.TYPE, JudgmentRecorded.class);
    }

    @Bean
    Reaction<ReferralDemanded> whenReferralDemandedMarkCase() {
        return on(ReferralDemanded.TYPE, ReferralDemanded.class);
    }

    private <T extends ReferralCourseEvent> Reaction<T> on(String type, Class<T> data) {
        return new Reaction<>(
                "When " + type,
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + type + ".v1",
                data,
                this::record);
    }

    private Outcome<CaseFile> record(Told<? extends ReferralCourseEvent> told) {
        var referral = told.data();
        if (cases.load(referral.caseId()).isEmpty()) {
            return CaseOpenings.nothing(referral.caseId());
        }
        return cases.react(
                referral.caseId(),
                told,
                new RecordReferral(
                        Actor.system(told.source()),
                        told.at(),
                        referral.referralId(),
                        referral.number(),
                        referral.state(),
                        reasons(referral)));
    }

    /** What the officer wants to read with the state. */
    private static @Nullable String reasons(ReferralCourseEvent referral) {
        return switch (referral) {
            case ReconsiderationUpheld it -> it.reasons();
            case FilingReasonsAccepted it -> it.reply();
            case CriminalCaseWithdrawn it -> it.reasons();
            case NonProsecutionDecided it -> it.reasons();
            case ReferralAcceptedBack _,
                    ReconsiderationRequested _,
                    SupervisionRequested _,
                    FilingReasonsDemanded _,
                    FilingReasonsGiven _,
                    FilingOrdered _,
                    ReferralCourseEvent.FilingCorrected _,
                    ReferralCourseEvent.HigherProcuratorateAsked _,
                    ReferralCourseEvent.InvestigationUrged _,
                    GoodsHandedOver _,
                    ProsecutionDecided _,
                    ReverseLinkageBegun _,
                    JudgmentRecorded _,
                    ReferralCourseEvent.ReferralOverdue _,
                    ReferralDemanded _ ->
                    null;
        };
    }
}
