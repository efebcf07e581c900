package org.ipcase.referral.procuratorate;

import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.JudgmentRecorded;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceNotFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralApproved;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralNotPoliceMatter;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralOpened;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralRefusedByHead;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralReported;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralSent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation.Moved;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observe;
import org.ipcase.referral.procuratorate.domain.Watched.ReferralSeen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A referral's way is seen on its case: not opened, refused, sent, filed or not (REQ-03). */
@Configuration(proxyBeanMethods = false)
class WhenReferralMovesWatchItsCase {
    private final CaseWatches watches;
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals;

    WhenReferralMovesWatchItsCase(
            CaseWatches watches,
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals) {
        this.watches = watches;
        this.referrals = referrals;
    }

    @Bean
    Reaction<ReferralOpened> watchOpenedReferral() {
        return moved(ReferralOpened.TYPE, ReferralOpened.class, _ -> Optional.empty());
    }

    @Bean
    Reaction<ReferralReported> watchReportedReferral() {
        return moved(ReferralReported.TYPE, ReferralReported.class, _ -> Optional.empty());
    }

    @Bean
    Reaction<ReferralApproved> watchApprovedReferral() {
        return moved(ReferralApproved.TYPE, ReferralApproved.class, _ -> Optional.empty());
    }

    @Bean
    Reaction<ReferralRefusedByHead> watchRefusedReferral() {
        return moved(
                ReferralRefusedByHead.TYPE,
                ReferralRefusedByHead.class,
                it -> Optional.of(it.reasons()));
    }

    @Bean
    Reaction<ReferralSent> watchSentReferral() {
        return moved(ReferralSent.TYPE, ReferralSent.class, _ -> Optional.empty());
    }

    @Bean
    Reaction<ReferralNotPoliceMatter> watchReturnedReferral() {
        return moved(
                ReferralNotPoliceMatter.TYPE,
                ReferralNotPoliceMatter.class,
                it -> Optional.of(it.reasons()));
    }

    @Bean
    Reaction<PoliceFiled> watchFiledReferral() {
        return moved(PoliceFiled.TYPE, PoliceFiled.class, _ -> Optional.empty());
    }

    @Bean
    Reaction<PoliceNotFiled> watchDeclinedReferral() {
        return moved(PoliceNotFiled.TYPE, PoliceNotFiled.class, it -> Optional.of(it.reasons()));
    }

    /** Acts that a court has judged are not added to others any more (domain.md 4.4). */
    @Bean
    Reaction<JudgmentRecorded> watchJudgedReferral() {
        return moved(JudgmentRecorded.TYPE, JudgmentRecorded.class, _ -> Optional.empty());
    }

    private <T extends ReferralEvent> Reaction<T> moved(
            String type, Class<T> data, Function<T, Optional<String>> reasons) {
        return new Reaction<>(
                getClass().getSimpleName(),
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + type + ".v1",
                data,
                told -> observe(told, reasons.apply(told.data())));
    }

    private Outcome<?> observe(Told<? extends ReferralEvent> told, Optional<String> reasons) {
        var it = told.data();
        var file = opened(it).caseFile();
        return watches.observe(
                it.caseId(),
                told,
                new Observe(
                        Actor.system(told.source()),
                        told.at(),
                        watches.identity(
                                it.caseId(),
                                file.theCase().number(),
                                file.agency().id(),
                                Optional.of(file.theCase().region()),
                                java.util.List.of(),
                                told.at()),
                        new Moved(
                                new ReferralSeen(
                                        it.referralId(),
                                        it.number(),
                                        it.state(),
                                        reasons,
                                        told.at()))));
    }

    private Opened opened(ReferralEvent it) {
        if (referrals.load(it.referralId()).orElseThrow().state() instanceof Opened opened) {
            return opened;
        }
        throw new IllegalStateException("Expected the referral " + it.referralId());
    }
}
