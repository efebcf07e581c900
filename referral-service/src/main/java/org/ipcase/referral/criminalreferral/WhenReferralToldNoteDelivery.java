package org.ipcase.referral.criminalreferral;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.CriminalCaseWithdrawn;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceNotFiled;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralNotPoliceMatter;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralPassedOn;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralSent;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the exchange has carried the news that a file is on its way, the ledger of the hand-over
 * says delivered; a message that was lost leaves it at sent, where the reconciliation finds it
 * (REQ-04).
 */
@Configuration(proxyBeanMethods = false)
class WhenReferralToldNoteDelivery {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;

    WhenReferralToldNoteDelivery(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk) {
        this.desk = desk;
    }

    @Bean
    Reaction<ReferralSent> noteDeliveryOfSentFile() {
        return on(ReferralSent.TYPE, ReferralSent.class);
    }

    @Bean
    Reaction<ReferralPassedOn> noteDeliveryOfPassedFile() {
        return on(ReferralPassedOn.TYPE, ReferralPassedOn.class);
    }

    @Bean
    Reaction<PoliceNotFiled> noteDeliveryOfFileNotFiled() {
        return on(PoliceNotFiled.TYPE, PoliceNotFiled.class);
    }

    @Bean
    Reaction<ReferralNotPoliceMatter> noteDeliveryOfReturnedFile() {
        return on(ReferralNotPoliceMatter.TYPE, ReferralNotPoliceMatter.class);
    }

    @Bean
    Reaction<CriminalCaseWithdrawn> noteDeliveryOfWithdrawnFile() {
        return on(CriminalCaseWithdrawn.TYPE, CriminalCaseWithdrawn.class);
    }

    private <T extends ReferralEvent> Reaction<T> on(String type, Class<T> data) {
        return new Reaction<>(
                "NoteDelivery of " + type,
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + type + ".v1",
                data,
                this::note);
    }

    private Outcome<?> note(Told<? extends ReferralEvent> told) {
        var id = told.data().referralId();
        return desk.load(id)
                .flatMap(it -> open(it.state(), told))
                .<Outcome<?>>map(open -> desk.react(id, told, delivered(told, open)))
                .orElseGet(() ->
                        new Outcome.Done<>(
                                new Snapshot<CriminalReferral>(
                                        id, 0, new CriminalReferral.NotOpened()),
                                false));
    }

    /** News of an earlier hand-over that come late prove nothing of the one under way. */
    private static Optional<Handover> open(CriminalReferral state, Told<?> told) {
        return state instanceof HandedOver sent
                ? sent.dispatch()
                        .file()
                        .open()
                        .filter(open ->
                                open.sentAt()
                                        .filter(at ->
                                                !told.at()
                                                        .isBefore(
                                                                at.truncatedTo(ChronoUnit.MILLIS)))
                                        .isPresent())
                : Optional.empty();
    }

    private static NoteReceipt delivered(Told<?> told, Handover open) {
        return new NoteReceipt(
                Actor.system(told.source()),
                told.at(),
                Slip.of(Stage.DELIVERED, open.terms().to(), told.source(), told.at()));
    }
}
