package org.ipcase.cases.casefile;

import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordReferral;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceNotFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralApproved;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralNotPoliceMatter;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralOpened;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralPassedOn;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralReceived;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralRefusedByHead;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralReported;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralSent;
import org.ipcase.kernel.event.referral.ReferralEvent.SupplementRequested;
import org.ipcase.kernel.event.referral.ReferralEvent.SupplementSupplied;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far the criminal referral of a case is (移送进度), as the referral service tells (REQ-11). */
@Configuration(proxyBeanMethods = false)
class ReferralListener {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    ReferralListener(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.cases = cases;
    }

    @Bean
    Reaction<ReferralOpened> whenReferralOpenedMarkCase() {
        return on(ReferralOpened.TYPE, ReferralOpened.class);
    }

    @Bean
    Reaction<ReferralReported> whenReferralReportedMarkCase() {
        return on(ReferralReported.TYPE, ReferralReported.class);
    }

    @Bean
    Reaction<ReferralApproved> whenReferralApprovedMarkCase() {
        return on(ReferralApproved.TYPE, ReferralApproved.class);
    }

    @Bean
    Reaction<ReferralRefusedByHead> whenReferralRefusedByHeadMarkCase() {
        return on(ReferralRefusedByHead.TYPE, ReferralRefusedByHead.class);
    }

    @Bean
    Reaction<ReferralSent> whenReferralSentMarkCase() {
        return on(ReferralSent.TYPE, ReferralSent.class);
    }

    @Bean
    Reaction<ReferralReceived> whenReferralReceivedMarkCase() {
        return on(ReferralReceived.TYPE, ReferralReceived.class);
    }

    @Bean
    Reaction<SupplementRequested> whenSupplementRequestedMarkCase() {
        return on(SupplementRequested.TYPE, SupplementRequested.class);
    }

    @Bean
    Reaction<SupplementSupplied> whenSupplementSuppliedMarkCase() {
        return on(SupplementSupplied.TYPE, SupplementSupplied.class);
    }

    @Bean
    Reaction<ReferralPassedOn> whenReferralPassedOnMarkCase() {
        return on(ReferralPassedOn.TYPE, ReferralPassedOn.class);
    }

    @Bean
    Reaction<ReferralNotPoliceMatter> whenReferralNotPoliceMatterMarkCase() {
        return on(ReferralNotPoliceMatter.TYPE, ReferralNotPoliceMatter.class);
    }

    @Bean
    Reaction<PoliceFiled> whenPoliceFiledMarkCase() {
        return on(PoliceFiled.TYPE, PoliceFiled.class);
    }

    @Bean
    Reaction<PoliceNotFiled> whenPoliceNotFiledMarkCase() {
        return on(PoliceNotFiled.TYPE, PoliceNotFiled.class);
    }

    private <T extends ReferralEvent> Reaction<T> on(String type, Class<T> data) {
        return new Reaction<>(
                "When " + type,
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + type + ".v1",
                data,
                this::record);
    }

    private Outcome<CaseFile> record(Told<? extends ReferralEvent> told) {
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
                        null));
    }
}
